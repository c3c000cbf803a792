import { candidates } from './candidates'
import { aligned, type Stretch } from './islands'
import { comparable, type Match, most, type Open, type Opens, total } from './open'
import { settle } from './settle'
import { clear, contained, enough, folded, telling } from './thresholds'
import type { Words } from './words'

/** The least likeness at which two sentences are looked at. The marked pairs come out the same from .1 to .25. */
const alikeAtLeast = 0.2

/** The letters that both must share, of the shorter one: .4 to .5 come out the same, at .55 some pairs are lost. */
const ofShorter = 0.5

/**
 * Of two sentences that begin alike, which tells what they are about: .4 to .45 come out the same, at .35
 * comes a false pair.
 */
const ofAlike = 0.4

/** And of the longer one, so that a phrase makes no pair of a heading and a sentence: .2 to .35 come out the same. */
const ofLonger = 0.3

/** The likeness of sentences that have the same clauses, in whatever order: .7 to .9 come out the same. */
const ofRearranged = 0.8

/** A title is the title's counterpart however much of it names another proposal: .2 to .4 come out the same. */
const ofTitle = 0.3

/** Sentences that belong together as wholes, the most alike first; each is used once. */
export function reworded(left: Opens, right: Opens, partner: Int32Array): Match[] {
  const here = [...left.keys()]
  const there = [...right.keys()]
  const mate = new Map<number, number>()
  const back = new Map<number, number>()
  partner.forEach((j, i) => {
    if (j === -1) return
    mate.set(i, j)
    back.set(j, i)
  })
  // Of field lines, which figures they have tells nothing.
  const solid = ({ sentence: { solid, frame } }: Open) =>
    frame === null ? solid : solid.replace(/\d+/g, '0')
  const ranked = candidates([...left.values()].map(solid), [...right.values()].map(solid))
    .filter(({ left: l, right: r, dice, within, shared }) => {
      const [a, b] = [left.get(here[l] as number) as Open, right.get(there[r] as number) as Open]
      if (!comparable(a, b)) return false
      return dice >= alikeAtLeast || (within >= 0.5 && shared >= folded - 2) || sameLabel(a, b)
    })
    .map(({ left: l, right: r, dice }) => {
      const [i, j] = [here[l] as number, there[r] as number]
      const near = Number(mate.get(i - 1) === j - 1) + Number(mate.get(i + 1) === j + 1)
      return { i, j, dice, score: dice + 0.05 * near }
    })
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j)
  const found: Match[] = []
  const attempt = (i: number, j: number, dice: number) => {
    const a = left.get(i)
    const b = right.get(j)
    if (a === undefined || b === undefined || mate.has(i) || back.has(j)) return
    const match = belong(i, j, a, b, dice)
    if (match === null) return
    found.push(match)
    mate.set(i, j)
    back.set(j, i)
  }
  for (const { i, j, dice } of ranked) attempt(i, j, dice)
  // What is too common to be found by its bigrams follows or precedes a pair.
  const beside = (i: number, j: number) => {
    const [a, b] = [left.get(i), right.get(j)]
    if (a === undefined || b === undefined || mate.has(i) || back.has(j)) return
    const [found] = candidates([solid(a)], [solid(b)])
    if (found !== undefined && found.dice >= 0.3) attempt(i, j, found.dice)
  }
  for (const i of here) beside(i, (mate.get(i - 1) ?? Number.NaN) + 1)
  for (const i of here.toReversed()) beside(i, (mate.get(i + 1) ?? Number.NaN) - 1)
  return found
}

/** The match of two sentences, or `null` where too little of either stands in the other. */
function belong(i: number, j: number, a: Open, b: Open, dice: number): Match | null {
  if (a.sentence.frame !== b.sentence.frame) return null
  const stretches = aligned(a.words, b.words, enough, false)
  const kept = total(stretches.map(({ letters }) => letters))
  const longest = most(stretches.map(({ units }) => units))
  const replaced = total(stretches.map(({ replaced }) => replaced))
  const alikeAround = framed(stretches, a, b)
  // Which proposal it is about, is the name of an answer and no part of what it says.
  const named = alikeAround ? inBrackets(stretches, a.words, b.words) : [0, 0]
  const own = [a.letters - replaced - (named[0] ?? 0), b.letters - replaced - (named[1] ?? 0)]
  const [shorter, longer] = [Math.min(...own), Math.max(...own)]
  const { frame } = a.sentence
  const [first] = stretches
  const begins = first !== undefined && first.left + first.right === 0 && first.letters >= clear
  const about = (begins || alikeAround) && kept >= folded
  const least = frame === 'title' ? ofTitle : about ? ofAlike : ofShorter
  const phrase = frame === null && kept < clear && kept < 0.75 * shorter
  // Of a salutation, 代表 alone makes no pair of two names.
  const mutual =
    kept >= (frame === 'salutation' ? 3 : 2) &&
    !phrase &&
    kept >= least * shorter &&
    (frame !== null || kept >= ofLonger * longer)
  const rearranged = dice >= ofRearranged
  const alike = mutual || (kept >= folded && (rearranged || kept >= contained * shorter))
  if (!alike && longest < telling && !sameLabel(a, b)) return null
  return { left: i, right: j, shared: settle(a, b, stretches), clauses: null }
}

/** Whether two sentences are alike from the one who is addressed or named to the end ([贵委/您]提出的…收悉。). */
function framed(stretches: readonly Stretch[], a: Open, b: Open): boolean {
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (first === undefined || last === undefined || first === last) return false
  const ends =
    last.left + last.length === a.words.ids.length && last.right + last.length === b.words.ids.length
  const ahead = Math.max(a.words.from[first.left] as number, b.words.from[first.right] as number)
  const frame = first.letters + last.letters
  return ends && last.letters >= clear && first.letters >= enough && frame >= 2 * clear && ahead <= folded
}

/** How many letters differ in quotes or brackets that both sentences have, on either side. */
function inBrackets(stretches: readonly Stretch[], a: Words, b: Words): [left: number, right: number] {
  const sums: [number, number] = [0, 0]
  stretches.forEach((next, n) => {
    const before = stretches[n - 1]
    if (before === undefined || !encloses(before, next, a)) return
    sums[0] += total(a.letters.slice(before.left + before.length, next.left))
    sums[1] += total(b.letters.slice(before.right + before.length, next.right))
  })
  return sums
}

/** Whether a stretch closes the quote or bracket that the one before it has opened. */
function encloses(before: Stretch, next: Stretch, { brackets }: Words): boolean {
  if (brackets[next.left] !== -1) return false
  let depth = 0
  for (let n = before.left; n < before.left + before.length; n++)
    depth = Math.max(0, depth + (brackets[n] as number))
  return depth > 0
}

/** Whether both are field lines of one label (联系电话：…). */
function sameLabel(a: Open, b: Open): boolean {
  if (a.sentence.frame === null) return false
  const label = /^[^：:]{2,8}[：:]/
  const one = label.exec(a.sentence.solid)?.[0]
  return one !== undefined && one === label.exec(b.sentence.solid)?.[0]
}
