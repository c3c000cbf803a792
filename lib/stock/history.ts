import { compare } from '../compare/compare'
import type { Comparable, Edit } from '../compare/comparison'
import { type Figure, figures } from '../reply/figures'
import { grouped } from '../reply/grouped'
import type { Slug } from '../reply/slug'
import type { Place } from './places'
import type { StockSentence } from './stock'

/** A wording of a stock sentence: what its places have in common but for figures. */
export interface Wording {
  /** As it stood first. */
  readonly text: string
  /** Its places, the earliest first. */
  readonly places: readonly Place[]
  /** What is other than in the wording before it, which is left; none for the first. */
  readonly edits: readonly Edit[]
}

/** A sentence as it is read, on one line: a page end may have torn it, and tabs part the cells of a table. */
export function textOf({ reply, start, end }: Place): string {
  return reply.text
    .slice(start, end)
    .replace(/\s*\n\s*/g, '')
    .replace(/\t/g, ' ')
}

/** The wordings of a stock sentence, in the order in which they came up. */
export function wordingsOf({ places }: StockSentence): Wording[] {
  let before: string | null = null
  return [...grouped(places, ({ shape }) => shape).values()].map((same) => {
    const [first] = same
    const text = first === undefined ? '' : textOf(first)
    const edits = before === null ? [] : editsBetween(before, text)
    before = text
    return { text, places: same, edits }
  })
}

/** What a comparison marks of two letters that hold nothing but a sentence each. */
export function editsBetween(left: string, right: string): Edit[] {
  const { passages } = compare(lone('left' as Slug, left), lone('right' as Slug, right))
  const edits = passages.flatMap((passage) => passage.edits)
  if (passages.every((passage) => passage.left !== null && passage.right !== null)) return edits
  // Nothing that a reader would keep.
  return [{ left: { start: 0, end: left.length }, right: { start: 0, end: right.length }, kind: 'text' }]
}

function lone(slug: Slug, text: string): Comparable {
  return { slug, text, sections: [{ id: 'body', type: 'body', start: 0, end: text.length }] }
}

/** A figure where it stands. */
export interface PlacedFigure {
  readonly place: Place
  /** As written, with what it counts. */
  readonly text: string
}

/** What became of one figure of a sentence in the letters of one issuer. */
export interface FigureSeries {
  readonly issuer: string | null
  /** The sentence as it stood last, and the figure in it. */
  readonly latest: { readonly text: string; readonly figure: Figure }
  /** The earliest first; one that stays the same is told once. */
  readonly values: readonly PlacedFigure[]
}

/**
 * The figures of a stock sentence that changed from letter to letter, in the order of its text; of several issuers the one
 * with most letters first. A letter that has the sentence twice tells of it by the first place.
 */
export function figureSeries({ places }: StockSentence): FigureSeries[] {
  const ofLetters = [...grouped(places, ({ reply }) => reply).values()].flatMap(([first]) => first ?? [])
  const byIssuer = [...grouped(ofLetters, ({ reply }) => reply.issuer)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  return byIssuer.flatMap(([issuer, ofIssuer]) => {
    const last = ofIssuer.at(-1)
    if (last === undefined) return []
    const text = textOf(last)
    const read = ofIssuer.map((place) => {
      const text = textOf(place)
      return { place, text, figures: figures(text) }
    })
    return figures(text).flatMap((figure, index, all): FigureSeries[] => {
      const values = read.flatMap(({ place, text, figures }) => {
        const same = counterpart(all, index, figures)
        return same ? [{ place, number: same.number, text: text.slice(same.start, same.end) }] : []
      })
      const changed = values.filter(({ number }, at) => number !== values[at - 1]?.number)
      if (changed.length < 2) return []
      return [
        { issuer, latest: { text, figure }, values: changed.map(({ place, text }) => ({ place, text })) },
      ]
    })
  })
}

/** The figure of another wording that counts the same, as many of its kind before it. */
function counterpart(all: readonly Figure[], index: number, others: readonly Figure[]): Figure | undefined {
  const unit = all[index]?.unit
  const before = all.slice(0, index).filter((figure) => figure.unit === unit).length
  return others.filter((figure) => figure.unit === unit)[before]
}
