import { roles } from '../reply/roles'
import type { Comparable, Coverage, Passage, SideCoverage } from './comparison'

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
