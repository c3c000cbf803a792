import { isTitleForm } from '../parse/title'
import { compact, type InputLine } from './lines'

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
const topLines = 25

/**
 * The title, and the places above it where a web page shows it once more. Of several lines that read as a
 * title the last one is the letter's own, if it has the words of the others.
 */
export function titleIn(lines: readonly InputLine[]): { title: TitlePlace; doubles: TitlePlace[] } | null {
  const places: TitlePlace[] = []
  for (let last = 0; last < Math.min(lines.length, topLines); last++) {
    // As few lines as make a title of it: what stands above may be the letterhead.
    for (let first = last; first >= Math.max(0, last - mostLines + 1); first--) {
      const words = wordsOf(lines, { first, last })
      if (words.length > longestTitle || /[。！？；]|-{3}/u.test(words)) break
      if (!isTitleForm(words)) continue
      places.push({ first, last })
      break
    }
  }
  const title = places.at(-1)
  const [top] = places
  if (!title || !top) return null
  const own = wordsOf(lines, title)
  const doubles = places.slice(0, -1).filter((place) => {
    const words = wordsOf(lines, place)
    return words === own || words.includes(own) || own.includes(words)
  })
  // A line that reads as a title and says something else leaves open which of the two it is: the first stands.
  return doubles.length === places.length - 1 ? { title, doubles } : { title: top, doubles: [] }
}

function wordsOf(lines: readonly InputLine[], { first, last }: TitlePlace): string {
  return compact(
    lines
      .slice(first, last + 1)
      .map(({ text }) => text.replaceAll('**', ''))
      .join(''),
  )
}
