import type { VFile } from 'vfile'
import { fault } from './faults'
import { Points } from './points'

/**
 * The same mark many times over, and lists or quotations nested on one line: no letter has them, and a Markdown parser
 * takes minutes over thousands of them, or more calls than its stack holds.
 */
const runs = /(?<mark>[*_[\]`:<&!])\k<mark>{63,}|^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+|[ \t]*>[ \t]*){16,}/gmu

/** `source` with such runs turned into plain characters, every offset kept; each of them is a fault. */
export function withoutRuns(source: string, file: VFile): string {
  const places = new Points(source)
  return source.replace(runs, (run, _mark, offset: number) => {
    fault(file, {
      place: places.position(offset, offset + run.length),
      rule: 'run-of-marks',
      found: `run of ${run.length} characters that begins \`${run.slice(0, 6)}\``,
      expected: 'a mark or two, or a backslash before each that is the letter’s own',
    })
    return '·'.repeat(run.length)
  })
}
