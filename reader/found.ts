import { addresses } from '@/lib/publish/addresses'
import type { PublicReply } from '@/lib/publish/public-json'
import type { Extent } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'
import { passageId } from '@/lib/reply/text'
import { type Found, find } from '@/lib/search/find'
import { type IndexRoot, partOf, postingsIn } from '@/lib/search/parts'
import { type Passage, passagesOf, telling } from '@/lib/search/passages'
import { asked, type UnitReader, unitsBy } from '@/lib/search/units'
import { locatorOf } from '@/lib/wording/locators'
import { search as words } from '@/lib/wording/messages'
import { adopt } from './adopt'
import { element } from './element'
import css from './found.css'
import { wordsDirective } from './fragment'

/** How many letters are shown at a time, and how many of them at once: what comes a moment later stands below. */
const [lettersShown, lettersAtOnce] = [10, 2]

/** How many passages of a letter are shown. */
const passagesShown = 3

/** What is looked for. */
export interface Wish {
  readonly query: string
  /** Which sheets may be shown. */
  readonly allows: (sheet: HTMLElement) => boolean
  readonly order: string
  /** Whether something else is looked for by now. */
  readonly isOver: () => boolean
  /** Takes how many letters there are, in words: once they are shown, and when more of them are known for certain. */
  readonly tell: (words: string) => void
}

/** Letters that have the words looked for, shown by their sheets in place of the library's list. */
export interface Finder {
  /** Holds the sheets that were found, and a button for more. */
  readonly view: HTMLElement
  /** Puts the first of the letters there; gives how many there are, `null` where the wish is over by then. */
  show(wish: Wish): Promise<number | null>
  /** Gives the sheets back as they were. */
  leave(): void
}

/** Finds words in the letters of `sheets`, which stand in the library's order; `version` names its index. */
export async function finder(sheets: readonly HTMLElement[], version: string): Promise<Finder> {
  adopt(css)
  const indexed = await openIndex(version)
  const results = element('ol', {})
  const more = element('button', {})
  const view = element('div', { className: 'results' }, results, more)
  const leave = () => {
    for (const passages of view.querySelectorAll('.passages')) passages.remove()
    results.replaceChildren()
  }
  const letters = new Map<string, Promise<PublicReply>>()
  const letterOf = (sheet: HTMLElement): Promise<PublicReply> => {
    const address = addresses.data({ slug: sheet.dataset.slug as Slug }, 'reply.json')
    const known = letters.get(address) ?? load(address).then((response) => response.json())
    letters.set(address, known)
    known.catch(() => letters.delete(address))
    return known
  }
  return {
    view,
    leave,
    async show({ query, allows, order, isOver, tell }) {
      const sought = asked(query, indexed.reader)
      const found = await find(sought, indexed.postingsOf)
      const left = inOrder(found, sheets, order).filter(allows)
      let count = left.length
      /** Takes the next letters, up to `most`, of those that have the words for certain. */
      const next = async (most: number) => {
        const taken: Shown[] = []
        while (taken.length < most && left.length > 0) {
          const some = left.splice(0, most - taken.length)
          const passages = await Promise.all(
            some.map(async (sheet) => passagesIn(await letterOf(sheet), sought, indexed.reader)),
          ).catch((cause) => {
            left.unshift(...some)
            throw cause
          })
          for (const [index, sheet] of some.entries()) {
            const found = passages[index]
            if (found) taken.push({ sheet, ...found })
            else count--
          }
        }
        return taken
      }
      const add = (taken: readonly Shown[]) => {
        for (const { sheet, list } of taken) {
          sheet.append(list)
          results.append(sheet)
        }
        // A browser takes longer to cut the text into words than all else; nobody has clicked before it is painted.
        setTimeout(() => {
          for (const { point } of taken) point()
        }, 50)
        more.textContent = words.more(Math.min(lettersShown, left.length))
        more.hidden = left.length === 0
        tell((found.certain || left.length === 0 ? words.found : words.about)(count))
      }
      const first = await next(lettersAtOnce)
      if (isOver()) return null
      leave()
      add(first)
      // The others of the first ones once these are painted; what is asked for meanwhile comes behind them.
      let added = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        addNext(lettersShown - lettersAtOnce),
      )
      const addNext = async (most: number) => {
        const taken = left.length > 0 && !isOver() ? await next(most).catch(() => null) : []
        if (isOver()) return
        if (taken === null) tell(words.failed)
        else if (taken.length > 0) add(taken)
        return taken?.[0]?.sheet
      }
      more.onclick = () => {
        added = added.then(() => addNext(lettersShown))
        added.then((sheet) => sheet?.querySelector<HTMLElement>('h3 a')?.focus())
      }
      return count
    },
  }
}

/** The index of a library's words; of its parts those are loaded that are asked for, each once. */
async function openIndex(version: string) {
  const ask = (name: string) => load(addresses.search(version, name))
  const root: IndexRoot = await (await ask('root.json')).json()
  const characters = Array.from(root.forms)
  const forms = new Map<string, string>()
  for (let at = 0; at + 1 < characters.length; at += 2)
    forms.set(characters[at] as string, characters[at + 1] as string)
  const parts = new Map<number, Promise<Uint8Array>>()
  const part = (number: number) => {
    const known =
      parts.get(number) ??
      ask(`${number}.bin`).then(async (response) => new Uint8Array(await response.arrayBuffer()))
    parts.set(number, known)
    known.catch(() => parts.delete(number))
    return known
  }
  return {
    reader: unitsBy(forms),
    postingsOf: async (term: string) => postingsIn(await part(partOf(term, root.parts)), term),
  }
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Found status ${response.status} for ${address}, expected the file`)
  return response
}

/** The sheets of what was found, as the library orders them, which has the newest first and the undated last. */
function inOrder({ letters }: Found, sheets: readonly HTMLElement[], order: string): HTMLElement[] {
  const places = [...letters.keys()].sort((a, b) => a - b)
  if (order === 'relevance') places.sort((a, b) => (letters.get(b) ?? 0) - (letters.get(a) ?? 0))
  const found = places.flatMap((place) => sheets[place] ?? [])
  if (order !== 'oldest') return found
  const isDated = (sheet: HTMLElement) => sheet.querySelector('time') !== null
  return [...found.filter(isDated).reverse(), ...found.filter((sheet) => !isDated(sheet)).reverse()]
}

/** A letter's passages as a list, each a link to its place; `point` has the links lead to the very words there. */
interface Passages {
  readonly list: Element
  readonly point: () => void
}

interface Shown extends Passages {
  readonly sheet: HTMLElement
}

/** `null` where the letter lacks a word. */
function passagesIn(
  letter: PublicReply,
  sought: readonly (readonly string[])[],
  reader: UnitReader,
): Passages | null {
  const passages = passagesOf(letter, sought, reader)
  if (passages.length === 0) return null
  const shown = telling(passages, letter.text, passagesShown)
  const list = element('ol', { className: 'passages' })
  const links = shown.map((passage) => {
    const mark = passage.marks[0] ?? passage
    const link = element('a', { href: `${addresses.reply(letter)}#${passageId(letter, mark)}` })
    link.append(...wordsOf(passage, letter))
    list.append(element('li', {}, link, element('small', {}, locatorOf(letter, mark))))
    return { link, mark }
  })
  const further = passages.length - shown.length
  if (further > 0) list.append(element('li', { className: 'further' }, words.further(further)))
  const point = () => {
    for (const { link, mark } of links) link.href += directiveOf(mark, letter)
  }
  return { list, point }
}

/** What is shown of a passage. */
function wordsOf({ start, end, marks, cut }: Passage, letter: PublicReply): (Node | string)[] {
  // Cells of a table are parted by tabs, lines of a title by line feeds.
  const textOf = (from: number, to: number) => letter.text.slice(from, to).replace(/[\t\n]/g, ' ')
  const shown: (Node | string)[] = cut.before ? [words.cut] : []
  let at = start
  for (const mark of marks.filter((mark) => mark.end <= end)) {
    shown.push(textOf(at, mark.start), element('mark', {}, textOf(mark.start, mark.end)))
    at = mark.end
  }
  shown.push(textOf(at, end))
  return cut.after ? [...shown, words.cut] : shown
}

/** What of an address leads to a passage's first mark by its words, with what stands before them, since contents repeat some. */
function directiveOf(mark: Extent, letter: PublicReply): string {
  const { text } = letter
  const lines = text.slice(0, mark.start).split(/(?<=[\n\t])/)
  const [after = ''] = text.slice(mark.end).split(/[\n\t]/, 1)
  const words = text.slice(mark.start, mark.end)
  return wordsDirective({ words, before: lines.at(-1) ?? '', after }, words + words)
}
