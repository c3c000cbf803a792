import { expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { readLibrary } from '@/lib/library/read'
import { jsonFile, publicComparison, publicReply } from '@/lib/publish/public-json'
import type { Reply } from '@/lib/reply/reply'

const { replies } = await readLibrary('content')
const [right, left] = replies as readonly [Reply, Reply]
const comparison = compare(left, right)

test('reply.json has the letter, its facts and its sections, without its place in files and its typography', () => {
  const { sections, ...facts } = publicReply(left)
  expect(Object.keys(publicReply(left))).toEqual([
    'slug',
    'issuer',
    'issuers',
    'source',
    'retrieved',
    'documentNumber',
    'title',
    'request',
    'addressees',
    'outcome',
    'outcomeClass',
    'disclosure',
    'issuedOn',
    'text',
    'sections',
  ])
  expect(left).toMatchObject(facts)
  expect(sections).toEqual(left.sections.map(({ position: _, ...section }) => section))
})

test('comparison.json has passages by their runs alone, sections and coverage', () => {
  const { passages, ...whole } = publicComparison(comparison)
  expect(Object.keys(publicComparison(comparison))).toEqual([
    'left',
    'right',
    'passages',
    'sections',
    'coverage',
  ])
  expect(comparison).toMatchObject(whole)
  expect(passages.map((passage) => Object.keys(passage).join())).toEqual(
    passages.map(() => 'relation,moved,left,right,runs'),
  )
  expect(comparison.passages).toMatchObject(passages)
})

test('a JSON file is one line', () => {
  const file = jsonFile(publicReply(left))
  expect(file.indexOf('\n')).toBe(file.length - 1)
  expect(JSON.parse(file)).toEqual(publicReply(left))
})
