import { type Compound, compounds } from './compounds'
import { type Borders, type Run, severalHan } from './runs'
import { firstWord } from './words'

/**
 * Moves the borders of rewrites out of the words of several pieces that they stand in, so that the edit
 * has all of such a word: [组织/专业]化 becomes [组织化/专业化].
 */
export function takeWholeWords(
  runs: readonly Run[],
  [left, right]: readonly [left: string, right: string],
  words: readonly [left: Borders, right: Borders],
) {
  const sides = [piecesOf(left, words[0]), piecesOf(right, words[1])] as const
  for (let n = 1; n < runs.length; n++) {
    const before = runs[n - 1] as Run
    const after = runs[n] as Run
    // What is put in or taken out by itself may stand in the middle of a word.
    if (before[0] + before[2] === after[0] || before[1] + before[2] === after[1]) continue
    for (let by = 1; by > 0 && before[2] > 0; before[2] -= by) {
      const places = [before[0] + before[2], before[1] + before[2]] as const
      by = Math.min(before[2], reach(sides, places, 'from'))
    }
    for (let by = 1; by > 0 && after[2] > 0; ) {
      by = Math.min(after[2], reach(sides, [after[0], after[1]], 'to'))
      after[0] += by
      after[1] += by
      after[2] -= by
    }
  }
}

/** How far the words go on that a border stands in, towards one end; `from` is the border where an edit begins. */
function reach(
  sides: readonly [left: Pieces, right: Pieces],
  places: readonly [left: number, right: number],
  end: 'from' | 'to',
): number {
  // Where either letter has a word that ends or begins there, no guess counts.
  const sure = ([0, 1] as const).some(
    (side) => sides[side].from.has(places[side]) || sides[side].to.has(places[side]),
  )
  const far = ([0, 1] as const).map((side) => {
    const word = sides[side].around.get(places[side])
    return word === undefined || (word.guessed && sure) ? 0 : Math.abs(word[end] - places[side])
  })
  return Math.max(...far)
}

/** The words of several characters in a text. */
interface Pieces {
  /** Where they begin, and where they end. */
  readonly from: ReadonlySet<number>
  readonly to: ReadonlySet<number>
  /** For each border inside a word of several pieces the word. */
  readonly around: ReadonlyMap<number, Compound>
}

function piecesOf(text: string, borders: Borders): Pieces {
  const pieces = { from: new Set<number>(), to: new Set<number>(), around: new Map<number, Compound>() }
  const add = (from: number, to: number) => {
    pieces.from.add(from)
    pieces.to.add(to)
  }
  for (let n = 0; n + 1 < borders.length; n++) {
    const [from, to] = [borders[n] as number, borders[n + 1] as number]
    if (severalHan.test(text.slice(from, to))) add(from, to)
  }
  for (const word of compounds(text, borders)) {
    add(word.from, word.to)
    let n = firstWord({ from: borders }, [word.from + 1, word.to])
    for (; (borders[n] ?? word.to) < word.to; n++) pieces.around.set(borders[n] as number, word)
  }
  return pieces
}
