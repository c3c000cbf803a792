import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Finding, messageOf } from '@/lib/intake/finding'
import { bringIn } from '@/lib/intake/intake'
import fc from '@/tests/unit/random-cases'
import { oddLetters } from './odd-letters'
import { expectWholeReport } from './report'

const folder = 'tests/fixtures/intake'

const told = (finding: Finding) => ({ ...finding, message: messageOf(finding) })

test.each(readdirSync(folder))('of the scan %s the report tells all that became of it', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  const { markdown, report } = bringIn(text)
  expectWholeReport(text, markdown, report.map(told))
})

test.each([true, false])(
  'no character is lost, added or changed but what the report says (plain: %s)',
  (plain) => {
    fc.assert(
      fc.property(oddLetters, (source) => {
        const { markdown, reply, report } = bringIn(source, undefined, plain)
        expectWholeReport(source, markdown, report.map(told))
        if (reply !== null) expect(bringIn(markdown, undefined, plain).markdown).toBe(markdown)
        else expect(report.map(({ kind }) => kind)).toContain('fault')
      }),
      { numRuns: 400 },
    )
  },
)
