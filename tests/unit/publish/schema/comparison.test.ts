import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { readLibrary } from '@/lib/library/read'
import { jsonFile, publicComparison } from '@/lib/publish/public-json'
import { comparisonSchema } from '@/lib/publish/schema/comparison'
import { spoiled, validator } from './refusals'

const isComparison = validator(comparisonSchema)
const replies = [
  ...(await readLibrary('content')).replies,
  ...(await readLibrary('tests/fixtures/shapes')).replies,
]
const pairs = replies.flatMap((left, n) => replies.slice(n + 1).map((right) => ({ left, right })))
const files = pairs.map(({ left, right }) => JSON.parse(jsonFile(publicComparison(compare(left, right)))))
const [file] = files

const withPassage = (fields: object) => ({ ...file, passages: [{ ...file.passages[0], ...fields }] })

describe('the schema of comparison.json', () => {
  test.each(pairs.map(({ left, right }, n) => [left.slug, right.slug, files[n]] as const))(
    'holds for %s and %s',
    (_, __, found) => {
      expect(isComparison(found)).toBe(true)
    },
  )

  test('refuses a field that is missing, unknown or of another type', () => {
    // Every relation, and a passage that each letter has alone.
    const few = { ...file, passages: file.passages.slice(0, 12), sections: file.sections.slice(0, 6) }
    const alone = { ...file.passages[0], relation: 'rightOnly', left: null, runs: [] }
    for (const value of [few, { ...few, passages: [alone] }]) {
      expect(isComparison(value)).toBe(true)
      const accepted = [...spoiled(value)]
        .filter(({ value }) => isComparison(value))
        .map(({ where }) => where)
      expect(accepted).toEqual([])
    }
  })

  test('knows five relations', () => {
    for (const relation of ['identical', 'reworded', 'partial', 'leftOnly', 'rightOnly'])
      expect(isComparison(withPassage({ relation }))).toBe(true)
    expect(isComparison(withPassage({ relation: 'moved' }))).toBe(false)
  })

  test('a run is two offsets and a length', () => {
    expect(isComparison(withPassage({ runs: [[0, 0, 1]] }))).toBe(true)
    for (const run of [
      [0, 0],
      [0, 0, 0],
      [0, 0, 1, 1],
      [-1, 0, 1],
      [0, -1, 1],
      [0, 0, 1.5],
    ])
      expect(isComparison(withPassage({ runs: [run] }))).toBe(false)
  })

  test('a section may lack a counterpart on either side', () => {
    for (const pair of [
      { left: null, right: 'preamble', shared: 0 },
      { left: 'preamble', right: null, shared: 0 },
    ])
      expect(isComparison({ ...file, sections: [pair] })).toBe(true)
  })

  test('tells what it describes', () => {
    expect(comparisonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Comparison',
      description: expect.stringContaining('UTF-16'),
      properties: {
        passages: { items: { properties: { runs: { items: { description: expect.any(String) } } } } },
      },
    })
  })
})
