/** Where two texts meet: a place in either and how much lies there. */
interface Meeting {
  readonly left: number
  readonly right: number
  readonly weight: number
}

/**
 * The places in `meetings` of the heaviest of them that increase on both sides, in that order.
 * What is off this chain has moved: of two blocks that changed places, the lighter one. Of equally heavy
 * chains the one is taken that keeps what stands first on the left. Time n log n.
 */
export function heaviestChain(meetings: readonly Meeting[]): number[] {
  const order = meetings.map((_, at) => at)
  const by = (at: number) => meetings[at] as Meeting
  order.sort((p, q) => by(p).left - by(q).left || by(q).right - by(p).right)
  const rights = [...new Set(meetings.map(({ right }) => right))].sort((p, q) => p - q)
  const rank = new Map(rights.map((right, at) => [right, at + 1]))
  // A Fenwick tree over the right places: the heaviest chain's end at or before each.
  const tree = new Int32Array(rights.length + 1).fill(-1)
  const total = new Float64Array(meetings.length)
  const previous = new Int32Array(meetings.length).fill(-1)
  let last = -1
  for (const at of order) {
    const { right, weight } = by(at)
    const place = rank.get(right) as number
    let best = -1
    for (let n = place - 1; n > 0; n -= n & -n) best = heavier(best, tree[n] as number, total)
    previous[at] = best
    total[at] = weight + (best === -1 ? 0 : (total[best] as number))
    for (let n = place; n < tree.length; n += n & -n) tree[n] = heavier(tree[n] as number, at, total)
    last = heavier(last, at, total)
  }
  const chain: number[] = []
  for (; last !== -1; last = previous[last] as number) chain.push(last)
  return chain.reverse()
}

function heavier(one: number, other: number, total: Float64Array): number {
  if (one === -1 || other === -1) return Math.max(one, other)
  return (total[other] as number) > (total[one] as number) ? other : one
}
