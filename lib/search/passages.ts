import type { Extent } from '../reply/reply'
import { type Searched, searchedLines } from './lines'
import { mark as anyMark, placesIn, type UnitReader } from './units'

/** A piece of a letter that has words which were looked for; `marks` are those words. Offsets count in the letter's text. */
export interface Passage extends Extent {
  readonly marks: readonly Extent[]
  /** Whether its sentence goes on before it and behind it. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** How much of a long sentence is shown before the first word and from there on, in characters. */
const around = { before: 40, after: 80 }

/** The sentences of a letter that have one of `words`, in its order; none where it lacks a word. */
export function passagesOf(
  letter: Searched,
  words: readonly (readonly string[])[],
  { fold, cut }: UnitReader,
): Passage[] {
  const missing = new Set(words)
  const passages: Passage[] = []
  for (const line of searchedLines(letter)) {
    const text = letter.text.slice(line.start, line.end)
    // Most lines have none of the words, and are not worth cutting.
    const folded = fold(text)
    const likely = words.filter((word) => word.every((unit) => unit === anyMark || folded.includes(unit)))
    if (likely.length === 0) continue
    const units = cut(text)
    const marks = likely.flatMap((word) => {
      const places = placesIn(units, word)
      if (places.length > 0) missing.delete(word)
      return places
    })
    for (const { start, end, marks: inside, cut: ends } of sentencesWith(joined(marks), text)) {
      const moved = ({ start, end }: Extent) => ({ start: line.start + start, end: line.start + end })
      passages.push({ ...moved({ start, end }), marks: inside.map(moved), cut: ends })
    }
  }
  return missing.size > 0 ? [] : passages
}

/**
 * So many passages of a letter as are shown at first, in its order: those that have most of the words, and the first of those
 * that have a word which no other shows.
 */
export function telling(passages: readonly Passage[], text: string, count: number): Passage[] {
  const wordsOf = ({ marks }: Passage) => new Set(marks.map(({ start, end }) => text.slice(start, end)))
  const richest = passages
    .map((passage) => ({ passage, words: wordsOf(passage) }))
    .sort((a, b) => b.words.size - a.words.size)
  const seen = new Set<string>()
  const fresh = richest.filter(({ words }) => {
    const isFresh = [...words].some((word) => !seen.has(word))
    for (const word of words) seen.add(word)
    return isFresh
  })
  const others = richest.filter((one) => !fresh.includes(one))
  return [...fresh, ...others]
    .slice(0, count)
    .map(({ passage }) => passage)
    .sort((a, b) => a.start - b.start)
}

/** Extents in their order, those that overlap as one. */
function joined(extents: readonly Extent[]): Extent[] {
  const whole: Extent[] = []
  for (const next of extents.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1)
    if (last && next.start < last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else whole.push(next)
  }
  return whole
}

/** The sentences of a line that have marks; those that one mark reaches over are one. */
function sentencesWith(marks: readonly Extent[], text: string): Passage[] {
  const passages: Passage[] = []
  for (const mark of marks) {
    const last = passages.at(-1)
    if (last && mark.start < last.end) {
      passages[passages.length - 1] = {
        ...last,
        end: Math.max(last.end, mark.end),
        marks: [...last.marks, mark],
      }
      continue
    }
    const start =
      Math.max(...['。', '！', '？', '；'].map((end) => text.lastIndexOf(end, mark.start - 1))) + 1
    const rest = /[。！？；][”’）]*/.exec(text.slice(mark.end))
    const end = rest ? mark.end + rest.index + rest[0].length : text.length
    passages.push(shortened({ start: mark.start === 0 ? 0 : start, end }, mark, text))
  }
  return passages
}

/** A sentence, or as much of a long one around its first mark as is shown, from clause to clause. */
function shortened({ start, end }: Extent, mark: Extent, text: string): Passage {
  const earliest = mark.start - around.before
  const from = start >= earliest ? start : earliest + clauseIn(text.slice(earliest, mark.start))
  const latest = mark.end + around.after
  const to = end <= latest ? end : latest
  return { start: from, end: to, marks: [mark], cut: { before: from > start, after: to < end } }
}

/** Where the first clause of a stretch begins that begins in it; its own beginning where none does. */
function clauseIn(stretch: string): number {
  return stretch.search(/[，、：]/) + 1
}
