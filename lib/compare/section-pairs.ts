import type { Comparable, Passage, SectionPair } from './comparison'

/**
 * Which sections share text, and how many characters of runs. In the left letter's order, then the
 * right's; the sections of the right letter that share nothing come last.
 */
export function sectionPairs(
  left: Comparable,
  right: Comparable,
  passages: readonly Passage[],
): SectionPair[] {
  const shared = new Map<string, Map<string, number>>()
  for (const { left: here, right: there, runs } of passages) {
    if (here === null || there === null) continue
    const row = shared.get(here.section) ?? new Map<string, number>()
    shared.set(here.section, row)
    let sum = row.get(there.section) ?? 0
    for (const [, , length] of runs) sum += length
    row.set(there.section, sum)
  }
  const order = new Map(right.sections.map(({ id }, at) => [id, at]))
  const met = new Set<string>()
  const pairs: SectionPair[] = []
  for (const id of new Set(['', ...left.sections.map((section) => section.id)])) {
    const row = [...(shared.get(id) ?? [])].filter(([, sum]) => sum > 0)
    row.sort(([p], [q]) => (order.get(p) ?? -1) - (order.get(q) ?? -1))
    for (const [other, sum] of row) {
      met.add(other)
      pairs.push({ left: id, right: other, shared: sum })
    }
    if (row.length === 0 && id !== '') pairs.push({ left: id, right: null, shared: 0 })
  }
  for (const { id } of right.sections) if (!met.has(id)) pairs.push({ left: null, right: id, shared: 0 })
  return pairs
}
