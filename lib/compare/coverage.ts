import { roles } from '../reply/roles'
import type { Comparable, Coverage, Passage, SectionPair, SideCoverage } from './comparison'

// What a character is of; 0 is one letter's own.
const identical = 1
const reworded = 2

/** How much of one letter the other has too. Every character but white space counts once. */
export function coverage(
  { text, sections }: Comparable,
  passages: readonly Passage[],
  side: 'left' | 'right',
): SideCoverage {
  const kind = new Uint8Array(text.length)
  for (const { relation, runs } of passages) {
    for (const run of runs) {
      const start = run[side === 'left' ? 0 : 1]
      kind.fill(relation === 'identical' ? identical : reworded, start, start + run[2])
    }
  }
  const inFrame = new Uint8Array(text.length)
  for (const { type, start, end } of sections) if (roles[type].frame) inFrame.fill(1, start, end)
  return { whole: count(text, kind, () => true), content: count(text, kind, (at) => inFrame[at] === 0) }
}

function count(text: string, kind: Uint8Array, counts: (at: number) => boolean): Coverage {
  const counted = { characters: 0, identical: 0, reworded: 0, own: 0 }
  const space = /\s/
  for (let at = 0; at < text.length; at++) {
    if (!counts(at) || space.test(text.charAt(at))) continue
    counted.characters++
    if (kind[at] === identical) counted.identical++
    else if (kind[at] === reworded) counted.reworded++
    else counted.own++
  }
  return counted
}

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
