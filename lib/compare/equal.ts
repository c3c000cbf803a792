import type { Sentence } from './sentences'

/**
 * For every sentence of the left letter the one of the right letter that is equal but for white space,
 * or -1. Each is used once. Where a sentence is repeated, its neighbours decide: those pair that follow
 * or precede a pair; what is left pairs in order.
 */
export function equalPairs(left: readonly Sentence[], right: readonly Sentence[]): Int32Array {
  const there = new Map<string, number[]>()
  right.forEach(({ solid }, j) => {
    const places = there.get(solid)
    if (places === undefined) there.set(solid, [j])
    else places.push(j)
  })
  const here = new Map<string, number>()
  for (const { solid } of left) here.set(solid, (here.get(solid) ?? 0) + 1)

  const partner = new Int32Array(left.length).fill(-1)
  const taken = new Uint8Array(right.length)
  const pair = (i: number, j: number) => {
    partner[i] = j
    taken[j] = 1
  }
  left.forEach(({ solid }, i) => {
    const places = there.get(solid)
    if (places?.length === 1 && here.get(solid) === 1) pair(i, places[0] as number)
  })
  const follow = (i: number, near: number, step: number) => {
    if (partner[i] !== -1) return
    const j = near === -1 ? -1 : near + step
    if (right[j]?.solid === left[i]?.solid && right[j] !== undefined && taken[j] === 0) pair(i, j)
  }
  for (let i = 1; i < left.length; i++) follow(i, partner[i - 1] as number, 1)
  for (let i = left.length - 2; i >= 0; i--) follow(i, partner[i + 1] as number, -1)
  const next = new Map<string, number>()
  left.forEach(({ solid }, i) => {
    const places = there.get(solid)
    if (partner[i] !== -1 || places === undefined) return
    let n = next.get(solid) ?? 0
    while (n < places.length && taken[places[n] as number] === 1) n++
    next.set(solid, n + 1)
    const j = places[n]
    if (j !== undefined) pair(i, j)
  })
  return partner
}
