import { numberingOf } from '../parse/numerals'
import { isOrgan } from '../parse/organs'
import { isTitleForm } from '../parse/title'
import { printedLine } from '../reply/text'
import { compact, type InputLine, seenLength } from './lines'

/** Where a title stands: on one line of the input or over several. */
interface TitlePlace {
  readonly first: number
  readonly last: number
}

/** The most lines that a title is set over. */
const mostLines = 4

/** The most characters of a title. */
const longestTitle = 120

/** How far down a title is looked for, in lines: a web page has its own lines above it. */
export const topLines = 25

/**
 * The title, and the places above it where a web page shows it once more. Of several lines that read as a
 * title the last one is the letter's own, if it has the words of the others.
 */
export function titleIn(lines: readonly InputLine[]): { title: TitlePlace; doubles: TitlePlace[] } | null {
  const places: TitlePlace[] = []
  const text = lines.findIndex((line) => readsAsText(line))
  const end = Math.min(text < 0 ? lines.length : text, topLines)
  for (let last = 0; last < end; last++) {
    // As few lines as make a title of it: what stands above may be the letterhead.
    for (let first = last; first >= Math.max(0, last - mostLines + 1); first--) {
      const words = wordsOf(lines, { first, last })
      if (words.length > longestTitle || /[。！？；]|-{3}/u.test(words) || isNoTitle(lines[first])) break
      // What stands in brackets on a line of its own is no part of a title.
      if (/^[（(【[]/u.test(lines[last]?.text ?? '') && first < last) break
      if (!isTitleForm(words)) continue
      // 市政协…的答复 has the form by itself, also where 关于 ends the line above.
      const opens = /(?:关于|对|会议|第)$/u.test(lines[first - 1]?.text ?? '') && first > last - mostLines + 1
      places.push({ first: opens ? first - 1 : first, last })
      break
    }
  }
  const title = places.at(-1)
  const [top] = places
  if (!title || !top) return null
  const named = { ...title, first: title.first - 1 }
  const withBody = title.first > 0 ? wordsOf(lines, named) : null
  // Where the page shows the title with the body that stands above it, that body is the title's.
  if (places.some((place) => wordsOf(lines, place) === withBody))
    return { title: named, doubles: places.slice(0, -1) }
  const own = wordsOf(lines, title)
  const doubles = places.slice(0, -1).filter((place) => {
    const words = wordsOf(lines, place)
    return words === own || words.includes(own) || own.includes(words)
  })
  // Of two that say different things the one right above the text is the letter's; without text there the first stands.
  const chosen = doubles.length === places.length - 1 || title.last + 1 === text ? title : top
  const ofChosen = chosen === title ? doubles : []
  return { title: chosen, doubles: [...ofChosen, ...ofPage(lines.slice(0, end), wordsOf(lines, chosen))] }
}

/** Whether a line is a paragraph of a letter or addresses somebody. */
function readsAsText({ text }: InputLine): boolean {
  const addressed = /^(.*?)[：:]$/u.exec(text)?.[1]
  return (
    /。|如下[：:]$/u.test(text) ||
    (/；/u.test(text) && seenLength(text) > printedLine) ||
    (addressed !== undefined && (isOrgan(addressed) || /(?:代表|委员)们?$/u.test(addressed)))
  )
}

/** Whether a line is numbered, or of a page's catalogue and tells what the page is called: 标题：…, 名称 …. */
function isNoTitle(line: InputLine | undefined): boolean {
  if (numberingOf(line?.text ?? '')) return true
  return /^[【[|]?\s*(?:信息|文件)?(?:名\s*称|标\s*题)(?:[\s：:|\]】]|$)/u.test(line?.text ?? '')
}

/** Lines that hold the title and the names of page and site behind it, as a browser shows them: …的答复_建议提案_某市政府. */
function ofPage(lines: readonly InputLine[], title: string): TitlePlace[] {
  return lines.flatMap(({ text }, at) => {
    const words = compact(text)
    return words.startsWith(title) &&
      /^[_|—–-]/u.test(words.slice(title.length)) &&
      words.length > title.length + 1
      ? [{ first: at, last: at }]
      : []
  })
}

function wordsOf(lines: readonly InputLine[], { first, last }: TitlePlace): string {
  return compact(
    lines
      .slice(first, last + 1)
      .map(({ text }) => text.replaceAll('**', ''))
      .join(''),
  )
}
