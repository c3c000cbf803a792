import type { VFile } from 'vfile'
import { fault } from './faults'
import { positionsIn } from './positions'

/** The same mark many times over: no letter has that, and a Markdown parser takes minutes over thousands of them. */
const runs = /(?<mark>[*_[\]:!])\k<mark>{63,}/gu

/** `source` with such runs turned into plain characters, every offset kept; each of them is a fault. */
export function withoutRuns(source: string, file: VFile): string {
  const position = positionsIn(source)
  return source.replace(runs, (run, _mark, start: number) => {
    fault(file, {
      place: position({ start, end: start + run.length }),
      rule: 'run-of-marks',
      found: `run of ${run.length} characters that begins \`${run.slice(0, 6)}\``,
      expected: 'a mark or two, or a backslash before each that is the letter’s own',
    })
    return '·'.repeat(run.length)
  })
}
