import { createHash } from 'node:crypto'
import { grouped } from '../reply/grouped'
import type { Reply } from '../reply/reply'
import { likeness, type Print, printOf } from './likeness'
import { nearIndex } from './near-index'
import type { Place } from './places'

/**
 * From which likeness on two sentences are one. Of pairs that readers marked it keeps .8, and of what it keeps .99 were
 * marked; at .5 it would be .89 and .98, and thanks for other matters would be one.
 */
export const near = 0.6

/** A sentence that stands in two letters or more, equal or nearly so. */
export interface StockSentence {
  /** Ever the same as letters are added that are later: it comes from the wording that stood first, figures left out. */
  readonly id: string
  /** Where it stands, the earliest first; a letter may have it more than once. */
  readonly places: readonly Place[]
  /** The letters that have it, the earliest first. */
  readonly letters: readonly Reply[]
}

/** Two sentences of different letters that belong together. */
export type Link = readonly [one: Place, other: Place]

/** Sentences that are near the first of them. */
interface Group {
  readonly first: Place
  readonly print: Print
  readonly places: Place[]
}

/**
 * The stock sentences of letters that were compared with one another, each pair of them: `places` are their sentences,
 * the earliest letter's first, `links` what the comparisons paired. A sentence joins the group whose first wording is
 * nearest to its own, so that no chain of small changes leads from one sentence to another; what is near none stays with
 * its counterpart alone, or with that one's group where it is its first wording or all of it stands in the same two
 * letters. So of two letters the sentences are the very ones that their comparison has in both.
 */
export function linkedStock(places: readonly Place[], links: readonly Link[]): StockSentence[] {
  const linked = new Map<Place, Place[]>(places.map((place) => [place, []]))
  for (const [one, other] of links) {
    linked.get(one)?.push(other)
    linked.get(other)?.push(one)
  }
  const groups = new Map<Place, Group>()
  const join = (place: Place, group: Group) => {
    group.places.push(place)
    groups.set(place, group)
  }
  const alone = (place: Place) => join(place, { first: place, print: printOf(place.shape), places: [] })
  for (const place of places) {
    const print = printOf(place.shape)
    const known = new Set((linked.get(place) ?? []).flatMap((other) => groups.get(other) ?? []))
    let [best, most]: [Group | null, number] = [null, near]
    for (const group of known) {
      const alike = group.first.shape === place.shape ? 1 : likeness(group.print, print)
      if (alike > most || (alike === most && best === null)) [best, most] = [group, alike]
    }
    if (best === null) alone(place)
    else join(place, best)
  }
  const isAlone = (place: Place) => groups.get(place)?.places.length === 1
  for (const [one, other] of links) {
    for (const [place, counterpart] of [
      [one, other],
      [other, one],
    ] as const) {
      const group = groups.get(counterpart)
      if (!isAlone(place) || group === undefined) continue
      const ofTwo = group.places.every(({ reply }) => reply === one.reply || reply === other.reply)
      if (group.first === counterpart || ofTwo) join(place, group)
    }
  }
  const order = new Map(places.map((place, index) => [place, index]))
  const rank = (place: Place) => order.get(place) ?? 0
  return stockIn([...new Set(groups.values())].map(({ places }) => places.sort((a, b) => rank(a) - rank(b))))
}

/**
 * The stock sentences of any letters, of whose sentences `places` has the earliest letter's first: those that are equal
 * but for figures, and those near the first wording of a group. The time grows with the length of the library.
 */
export function indexedStock(places: readonly Place[]): StockSentence[] {
  const index = nearIndex<Place[]>()
  const byShape = new Map<string, Place[]>()
  const groups: Place[][] = []
  for (const place of places) {
    const { shape } = place
    const group =
      byShape.get(shape) ??
      index.nearestOr(shape, near, () => {
        const made: Place[] = []
        groups.push(made)
        return made
      })
    byShape.set(shape, group)
    group.push(place)
  }
  return stockIn(groups)
}

/** Those groups that stand in two letters or more, with their names; groups that begin with the same shape are one. */
function stockIn(groups: readonly (readonly Place[])[]): StockSentence[] {
  const shared = groups.filter((places) => lettersOf(places).length > 1)
  const taken = new Set<string>()
  return [...grouped(shared, ([first]) => first?.shape ?? '')].map(([shape, same]) => {
    const places = same.flat()
    return { id: nameIn(taken, shape), places, letters: lettersOf(places) }
  })
}

function lettersOf(places: readonly Place[]): Reply[] {
  return [...new Set(places.map(({ reply }) => reply))]
}

/** How many digits a name has at the least. */
const idLength = 8

/** The first digits of a shape's hash, so many that no group before has them. */
function nameIn(taken: Set<string>, shape: string): string {
  const hash = createHash('sha256').update(shape).digest('hex')
  let length = idLength
  while (taken.has(hash.slice(0, length))) length++
  const id = hash.slice(0, length)
  taken.add(id)
  return id
}
