/** Where two texts meet: a place in either and how much lies there. */
interface Meeting {
  readonly left: number
  readonly right: number
  readonly weight: number
}

/**
 * The heaviest of the `meetings` that increase on both sides, in that order.
 * What is off this chain has moved: of two blocks that changed places, the lighter one. Of equally heavy
 * chains the one is taken that keeps what stands first on the left. Time n log n.
 */
export function heaviestChain<T extends Meeting>(meetings: readonly T[]): T[] {
  const order = meetings.toSorted((p, q) => p.left - q.left || q.right - p.right)
  const rights = [...new Set(meetings.map(({ right }) => right))].sort((p, q) => p - q)
  const rank = new Map(rights.map((right, at) => [right, at + 1]))
  // A Fenwick tree over the right places: the heaviest chain's end at or before each.
  const tree = new Int32Array(rights.length + 1).fill(-1)
  const total = new Float64Array(meetings.length)
  const previous = new Int32Array(meetings.length).fill(-1)
  let last = -1
  for (const [at, { right, weight }] of order.entries()) {
    const place = rank.get(right) ?? 0
    let best = -1
    for (let n = place - 1; n > 0; n -= n & -n) best = heavier(best, tree[n] ?? -1, total)
    previous[at] = best
    total[at] = weight + (total[best] ?? 0)
    for (let n = place; n < tree.length; n += n & -n) tree[n] = heavier(tree[n] ?? -1, at, total)
    last = heavier(last, at, total)
  }
  const chain: T[] = []
  for (let next = order[last]; next !== undefined; next = order[last]) {
    chain.push(next)
    last = previous[last] ?? -1
  }
  return chain.reverse()
}

function heavier(one: number, other: number, total: Float64Array): number {
  if (one === -1 || other === -1) return Math.max(one, other)
  return (total[other] ?? 0) > (total[one] ?? 0) ? other : one
}

/** A likeness without the last digits, which the order of a sum decides: which letter is the left one tells nothing. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

type Places = readonly [left: number, right: number]

/** Puts what stands at like places before what stands apart, then what comes earlier; for `sort`. */
export function nearerFirst(one: Places, other: Places): number {
  return Math.abs(one[0] - one[1]) - Math.abs(other[0] - other[1]) || one[0] + one[1] - other[0] - other[1]
}
