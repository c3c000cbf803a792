/**
 * Fills in, for every text of the left letter that has no partner yet, the one of the right letter that is
 * equal. Each is used once. Where a text is repeated, its neighbours decide: those pair that follow or
 * precede a pair; what is left pairs in order.
 */
export function equalPairs(
  left: readonly string[],
  right: readonly string[],
  partner: Int32Array,
  back: Int32Array,
) {
  const places = (texts: readonly string[], mates: Int32Array) => {
    const found = new Map<string, number[]>()
    texts.forEach((text, n) => {
      if (mates[n] !== -1) return
      const list = found.get(text)
      if (list === undefined) found.set(text, [n])
      else list.push(n)
    })
    return found
  }
  const pair = (i: number, j: number) => {
    partner[i] = j
    back[j] = i
  }
  const inTurn = (list: readonly number[], others: readonly number[]) => {
    for (const [n, i] of list.slice(0, others.length).entries()) pair(i, others[n] ?? -1)
  }
  const there = places(right, back)
  for (const [text, list] of places(left, partner)) {
    const others = there.get(text) ?? []
    if (list.length === 1 && others.length === 1) inTurn(list, others)
  }
  const follow = (i: number, near: number, step: number) => {
    const j = near + step
    if (partner[i] === -1 && near !== -1 && back[j] === -1 && right[j] === left[i]) pair(i, j)
  }
  for (let i = 1; i < left.length; i++) follow(i, partner[i - 1] ?? -1, 1)
  for (let i = left.length - 2; i >= 0; i--) follow(i, partner[i + 1] ?? -1, -1)
  const rest = places(right, back)
  for (const [text, list] of places(left, partner)) inTurn(list, rest.get(text) ?? [])
}
