import type { Comparable, Passage } from '../../../lib/compare/comparison'
import type { Extent } from '../../../lib/reply/reply'
import { type Marked, makeLetter, type SectionStart } from './quality.fixture'

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole sentence or line of a letter, the least that is taken out or moved; `key` stays with its text. */
export interface Unit {
  readonly key: number
  readonly section: string
  readonly text: string
  /** Whether a line ends after it. */
  readonly ends: boolean
}

/** The marked passages of one letter put together to whole sentences, in its order. */
export function units(marked: Marked, side: 'left' | 'right'): Unit[] {
  const { text } = marked[side]
  const sides = marked.passages.flatMap((passage) => passage[side] ?? []).sort((a, b) => a.start - b.start)
  const found: Unit[] = []
  let open: number | null = null
  for (const { start, end, section } of sides) {
    const from: number = open ?? start
    const ends = text.charAt(end) === '\n' || end === text.length
    if (ends || /[。！？；]$/.test(text.slice(start, end))) {
      found.push({ key: found.length, section, text: text.slice(from, end), ends })
      open = null
    } else open = from
  }
  return found
}

/** A letter of these units, and where each of them stands in it. */
export function compose(name: string, all: readonly Unit[]) {
  const starts: SectionStart[] = []
  const extents = new Map<number, Extent>()
  let text = ''
  all.forEach(({ key, section, text: words, ends }, n) => {
    if (section !== all[n - 1]?.section) {
      if (text.length > 0 && !text.endsWith('\n')) text += '\n'
      starts.push({ id: section, start: text.length })
    }
    extents.set(key, { start: text.length, end: text.length + words.length })
    text += words + (ends ? '\n' : '')
  })
  return { letter: makeLetter(name, text.replace(/\n$/, ''), starts), extents }
}

/** The pairs of units that have a run of equal text together, as `left right` keys. */
export function unitPairs(
  { passages }: { readonly passages: readonly Passage[] },
  left: ReadonlyMap<number, Extent>,
  right: ReadonlyMap<number, Extent>,
): Set<string> {
  const at = (extents: ReadonlyMap<number, Extent>, offset: number) => {
    for (const [key, { start, end }] of extents) if (start <= offset && offset < end) return key
    throw new Error(`Unexpected run at ${offset}, expected text of a sentence`)
  }
  return new Set(passages.flatMap(({ runs }) => runs.map(([l, r]) => `${at(left, l)} ${at(right, r)}`)))
}

/** Whether a unit is prose, which may stand anywhere among prose; headings and fields may not. */
const prose = ({ section, text }: Unit) =>
  /^(?:preamble|body|measure|commitments)/.test(section) && /[。！？；]$/.test(text)

const pick = (below: number, next: () => number) => Math.floor(next() * below)

/** Puts a block of `length` sentences in another place, `times` times, never apart from one another. */
export function moveBlocks(all: readonly Unit[], length: number, times: number, next: () => number): Unit[] {
  let moved = [...all]
  for (let done = 0; done < times; ) {
    const from = pick(moved.length - length + 1, next)
    const block = moved.slice(from, from + length)
    const rest = [...moved.slice(0, from), ...moved.slice(from + length)]
    const to = pick(rest.length, next)
    const target = rest[to]
    if (!target || to === from || !block.every(prose) || !prose(target)) continue
    moved = [
      ...rest.slice(0, to),
      ...block.map((unit) => ({ ...unit, section: target.section })),
      ...rest.slice(to),
    ]
    done += 1
  }
  return moved
}

/** The measures in reverse order, each with its heading and all its sentences. */
export function reverseMeasures(all: readonly Unit[]): Unit[] {
  const measures = [...new Set(all.map(({ section }) => section))].filter((id) => /^measure/.test(id))
  const first = all.findIndex(({ section }) => /^measure/.test(section))
  if (first < 0) return [...all]
  const blocks = measures.reverse().flatMap((id) => all.filter(({ section }) => section === id))
  return [...all.slice(0, first), ...blocks, ...all.slice(first + blocks.length)]
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a text, punctuation left out. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}

/** Edits this share of a unit's words: three in five replaced, one taken out, one put in front. */
export function editWords(unit: Unit, share: number, pool: readonly string[], next: () => number): Unit {
  const other = () => pool[pick(pool.length, next)] ?? ''
  let text = ''
  for (const { segment, isWordLike } of words.segment(unit.text)) {
    const kind = isWordLike && next() < share ? next() : null
    if (kind === null) text += segment
    else if (kind < 0.6) text += other()
    else if (kind >= 0.8) text += other() + segment
  }
  return { ...unit, text }
}

/** What may stand before a page end: a line's length of prose or a comma, in a numbered line a whole sentence. */
const running = /^(?![一二三四五六七八九十]+、)(?:.*，|.{30})|。/
/** What a page end may part: text in the middle of words, and no numeral that would begin an item. */
const parted = /^[一-龥]{2}(?![一二三四五六七八九十])[一-龥]{2}$/

/** A letter as a scan gives it: spaces about figures, Latin names and at times characters, page ends in prose. */
export function scan({ slug, text, sections }: Comparable, next: () => number): Comparable {
  const starts: SectionStart[] = []
  let scanned = ''
  for (const { id, type, start, end } of sections) {
    if (scanned.length > 0) scanned += '\n'
    starts.push({ id, start: scanned.length })
    for (const [n, line] of text.slice(start, end).split('\n').entries()) {
      if (n > 0) scanned += '\n'
      const broken = /^(?:preamble|body|measure|commitments)$/.test(type) && /[。；：]$/.test(line)
      for (let at = 0; at < line.length; at += 1) {
        const [before, here] = [line.charAt(at - 1), line.charAt(at)]
        const edge = at > 0 && /[0-9A-Za-z.%]/.test(before) !== /[0-9A-Za-z.%]/.test(here)
        const inside = /[一-龥]{2}/.test(before + here)
        const end = broken && running.test(line.slice(0, at)) && parted.test(line.slice(at - 2, at + 2))
        if (edge ? next() < 0.5 : inside && next() < 0.01) scanned += ' '
        else if (end && next() < 0.03) scanned += '\n'
        scanned += here
      }
    }
  }
  return makeLetter(slug, scanned, starts)
}

/** A sentence with one word changed, and the change as offsets into the sentence before and after it. */
interface OneEdit {
  readonly unit: Unit
  readonly left: Extent
  readonly right: Extent
}

/**
 * Changes one word of a sentence of 12 characters or more, or `null` where no word will do. What it was
 * and what it is have no character in common at their edges nor with their neighbours, so that there is
 * one way to mark the change.
 */
export function editOne(unit: Unit, pool: readonly string[], next: () => number): OneEdit | null {
  const { text } = unit
  if (text.length < 12) return null
  const all = [...words.segment(text)].filter(({ segment, isWordLike, index }) => {
    const around = text.slice(index - 1, index) + text.slice(index + segment.length)
    // The segmenter parts 组织|化 and 商务|局: there the reader's word is longer.
    const whole = /^[一-龥，。](?![室者性率化局厅委会馆院员园制])[一-龥，。]/.test(around)
    return isWordLike && /^[一-龥]{2,}$/.test(segment) && whole && index > 0
  })
  const chosen = all[pick(all.length, next)]
  const other = pool[pick(pool.length, next)]
  if (!chosen || !other || !/^[一-龥]{2,}$/.test(other)) return null
  const kind = next()
  const start = chosen.index
  const end = kind < 0.8 ? start + chosen.segment.length : start
  const added = kind < 0.6 || kind >= 0.8 ? other : ''
  const taken = text.slice(start, end)
  const edges = [text.charAt(start - 1), text.charAt(end)]
  const ends = (word: string) => (word === '' ? [] : [word.charAt(0), word.slice(-1)])
  if (ends(added).some((sign) => edges.includes(sign) || taken.includes(sign))) return null
  if (ends(taken).some((sign) => edges.includes(sign) || added.includes(sign))) return null
  return {
    unit: { ...unit, text: text.slice(0, start) + added + text.slice(end) },
    left: { start, end },
    right: { start, end: start + added.length },
  }
}
