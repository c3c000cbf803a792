import { hanNumerals } from '../reply/han-numerals'
import { alignSentences } from './align/align'
import type { Link } from './align/overlap'
import type { Comparable, Comparison, Passage, Relation, Run, Side } from './comparison'
import { coverage, sectionPairs } from './coverage'
import { edits } from './edits'
import { clauseEnds, countLetters, isLetter } from './segment/clauses'
import { offset, type Sentence, sentences } from './segment/sentences'
import { shares } from './shares'

/**
 * How much of a sentence must be shared for one whose counterpart says more to be called reworded. At .85 and
 * .95 some of the marked pairs come out otherwise.
 */
const nearly = 0.9

/** Letters of a clause that says something by itself: the marked pairs come out the same from 3 to 5. */
const minClauseLetters = 4

/**
 * Compares two letters. `passages` are in the order of the left letter; a passage of the right letter
 * alone comes after the last one before it on the right that has a counterpart and did not move, and
 * after what the left letter alone has there. So either side, read without what moved, is in its own
 * order. Only white space separates the passages of a side; those of one sentence may overlap.
 */
export function compare(left: Comparable, right: Comparable): Comparison {
  const here = sentences(left)
  const there = sentences(right)
  const found = alignSentences(here, there)
  const passages = ordered(found, here, there)
  const dealt = { left: shares(passages, 'left', left.text), right: shares(passages, 'right', right.text) }
  const differences = edits(passages, dealt, left.text, right.text)
  return {
    left: left.slug,
    right: right.slug,
    passages: passages.map((passage, n) => ({ ...passage, edits: differences[n] ?? [] })),
    shares: dealt,
    sections: sectionPairs(left, right, passages),
    coverage: { left: coverage(left, passages, 'left'), right: coverage(right, passages, 'right') },
  }
}

function ordered(found: readonly Link[], here: readonly Sentence[], there: readonly Sentence[]): Passage[] {
  const counts = [new Map<number, number>(), new Map<number, number>()] as const
  for (const { left, right } of found) {
    counts[0].set(left, (counts[0].get(left) ?? 0) + 1)
    counts[1].set(right, (counts[1].get(right) ?? 0) + 1)
  }
  const placed = found.map((match) => {
    const a = here[match.left] as Sentence
    const b = there[match.right] as Sentence
    const alone = counts[0].get(match.left) === 1 && counts[1].get(match.right) === 1
    const runs = match.shared.flatMap((shared) => split(a, b, shared))
    const [first] = runs
    const passage = {
      relation: relation(a, b, match, alone),
      moved: match.moved,
      left: side(a, match.clauses?.left),
      right: side(b, match.clauses?.right),
      runs,
    }
    return { passage, at: { left: first?.[0] ?? a.start, right: first?.[1] ?? b.start } }
  })
  // [place on the left, after its like, tie-break on the right]
  const keyed: { readonly key: readonly [number, number, number]; readonly passage: Passage }[] = []
  const spine: (readonly [right: number, left: number])[] = []
  for (const { passage, at } of placed) {
    keyed.push({ key: [at.left, 0, at.right], passage })
    if (!passage.moved) spine.push([at.right, at.left])
  }
  here.forEach((sentence, i) => {
    if (!counts[0].has(i)) {
      keyed.push({
        key: [sentence.start, 0, 0],
        passage: { relation: 'leftOnly', moved: false, left: side(sentence), right: null, runs: [] },
      })
    }
  })
  spine.sort(([p], [q]) => p - q)
  let n = 0
  there.forEach((sentence, j) => {
    if (counts[1].has(j)) return
    while ((spine[n]?.[0] ?? Infinity) < sentence.start) n++
    const next = spine[n]?.[1] ?? Infinity
    keyed.push({
      key: [next, -1, sentence.start],
      passage: { relation: 'rightOnly', moved: false, left: null, right: side(sentence), runs: [] },
    })
  })
  keyed.sort(({ key: p }, { key: q }) => cmp(p[0], q[0]) || p[1] - q[1] || p[2] - q[2])
  return keyed.map(({ passage }) => passage)
}

function cmp(p: number, q: number): number {
  return p < q ? -1 : p > q ? 1 : 0
}

function side(sentence: Sentence, clauses?: readonly [from: number, to: number]): Side {
  const { start, end, section } = sentence
  if (clauses === undefined) return { start, end, section }
  return { start: offset(sentence, clauses[0]), end: offset(sentence, clauses[1] - 1) + 1, section }
}

/** A run of the letters' texts for each stretch without white space on either side. */
function split(a: Sentence, b: Sentence, [left, right, length]: readonly [number, number, number]): Run[] {
  if (a.at === null && b.at === null) return [[a.start + left, b.start + right, length]]
  const runs: [number, number, number][] = []
  for (let k = 0; k < length; k++) {
    const l = offset(a, left + k)
    const r = offset(b, right + k)
    const last = runs.at(-1)
    if (last !== undefined && last[0] + last[2] === l && last[1] + last[2] === r) last[2]++
    else runs.push([l, r, 1])
  }
  return runs
}

/** As the data format defines it. `alone`: neither sentence has a further counterpart. */
function relation(a: Sentence, b: Sentence, { shared, clauses }: Link, alone: boolean): Relation {
  if (clauses !== null || !alone) return 'partial'
  if (a.solid === b.solid) return 'identical'
  // Of a field, another value is no clause of its own.
  if (a.frame !== null && a.frame !== 'title') return 'reworded'
  const ofLeft = shared.map(([left, , length]) => [left, left + length] as const)
  const ofRight = shared.map(([, right, length]) => [right, right + length] as const)
  const leftOwn = ownClause(a.solid, ofLeft)
  const rightOwn = ownClause(b.solid, ofRight)
  if (leftOwn && rightOwn) return 'partial'
  const kept = shared.reduce(
    (sum, [left, , length]) => sum + countLetters(a.solid.slice(left, left + length)),
    0,
  )
  if (leftOwn && kept < nearly * countLetters(b.solid)) return 'partial'
  if (rightOwn && kept < nearly * countLetters(a.solid)) return 'partial'
  return 'reworded'
}

const numberAtHead = new RegExp(String.raw`^[（(]?[${hanNumerals}\d]+[、.．）)是]`)

/**
 * Whether a clause has no letter in the runs. A number at the head (一、, 二是) is no clause's own text,
 * and a word or two by itself (今后，) no clause.
 */
function ownClause(solid: string, runs: readonly (readonly [from: number, to: number])[]): boolean {
  let from = numberAtHead.exec(solid)?.[0].length ?? 0
  let n = 0
  for (const to of clauseEnds(solid)) {
    let letters = 0
    let shared = 0
    for (let k = from; k < to; k++) {
      if (!isLetter(solid.charCodeAt(k))) continue
      letters++
      while (n < runs.length && (runs[n]?.[1] ?? 0) <= k) n++
      if ((runs[n]?.[0] ?? Number.POSITIVE_INFINITY) <= k) shared++
    }
    if (letters >= minClauseLetters && shared === 0) return true
    from = Math.max(from, to)
  }
  return false
}
