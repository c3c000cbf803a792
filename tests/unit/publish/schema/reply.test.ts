import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { jsonFile, type PublicReply, publicReply } from '@/lib/publish/public-json'
import { replySchema } from '@/lib/publish/schema/reply'
import { spoiled, validator } from './refusals'

const isReply = validator(replySchema)
const replies = [
  ...(await readLibrary('content')).replies,
  ...(await readLibrary('tests/fixtures/shapes')).replies,
]
const files = replies.map((reply) => JSON.parse(jsonFile(publicReply(reply))))

/** The first letter's file, with some fields of its own. */
const withFields = (fields: Partial<PublicReply>) => ({ ...files[0], ...fields })

/** The first letter's file, with some fields of its section of a type. */
const withSection = (type: string, fields: object) =>
  withFields({
    sections: files[0].sections.map((section: { type: string }) =>
      section.type === type ? { ...section, ...fields } : section,
    ),
  })

describe('the schema of reply.json', () => {
  test.each(replies.map(({ slug }, n) => [slug, files[n]] as const))('holds for %s', (_, file) => {
    expect(isReply(file)).toBe(true)
  })

  test('knows every type of section', () => {
    const types = new Set(files.flatMap((file) => file.sections.map(({ type }: { type: string }) => type)))
    const known = [...types, 'other'].map((type) => withFields({ sections: [sectionOf(type)] as never }))
    expect(known.length).toBeGreaterThan(10)
    for (const file of known) expect(isReply(file)).toBe(true)
    expect(isReply(withFields({ sections: [{ ...sectionOf('title'), type: 'heading' }] as never }))).toBe(
      false,
    )
  })

  test.each(replies.map(({ slug }, n) => [slug, files[n]] as const))(
    'refuses a field of %s that is missing, unknown or of another type',
    (_, file) => {
      const accepted = [...spoiled(file)].filter(({ value }) => isReply(value)).map(({ where }) => where)
      expect(accepted).toEqual([])
    },
  )

  test('takes null for what a letter may lack, and for nothing else', () => {
    const absent = { issuer: null, documentNumber: null, title: null, outcome: null, disclosure: null }
    expect(isReply(withFields({ ...absent, outcomeClass: null, issuedOn: null }))).toBe(true)
    for (const name of ['slug', 'issuers', 'request', 'addressees', 'text', 'sections'])
      expect(isReply(withFields({ [name]: null }))).toBe(false)
    const unsaid = { name: null, unit: null, phone: null, address: null, postcode: null }
    expect(isReply(withSection('contact', { ...unsaid, email: null, fax: null }))).toBe(true)
    expect(isReply(withSection('signature', { issuers: [], issuedOn: null }))).toBe(true)
    expect(isReply(withSection('distribution', { copiedTo: [], printedBy: null, printedOn: null }))).toBe(
      true,
    )
    expect(isReply(withSection('commitments', { heading: null }))).toBe(true)
  })

  test('says how slugs, dates, offsets and ordinals look', () => {
    for (const slug of ['A', 'a_b', '-a', 'a-', 'a--b', ''])
      expect(isReply(withFields({ slug: slug as never }))).toBe(false)
    for (const issuedOn of ['2024年5月20日', '2024-5-20', '2024-05-20T00:00', ' 2024-05-20', '20240-05-20'])
      expect(isReply(withFields({ issuedOn }))).toBe(false)
    expect(isReply(withFields({ source: 'https://a.example/1', retrieved: '2024-06-01' }))).toBe(true)
    expect(isReply(withFields({ source: 'http://a.example/1' }))).toBe(false)
    expect(isReply(withFields({ retrieved: '2024-6-1' }))).toBe(false)
    for (const start of [-1, 1.5]) expect(isReply(withSection('title', { start }))).toBe(false)
    for (const ordinal of [0, 1.5]) expect(isReply(withSection('measure', { ordinal }))).toBe(false)
    expect(isReply(withFields({ text: '' }))).toBe(false)
  })

  test('knows three kinds of request', () => {
    const { request } = files[0]
    for (const kind of ['deputySuggestion', 'cppccProposal', 'unknown'])
      expect(isReply(withFields({ request: { ...request, kind } as PublicReply['request'] }))).toBe(true)
    expect(isReply(withFields({ request: { ...request, kind: 'motion' } }))).toBe(false)
  })

  test('tells what it describes', () => {
    expect(replySchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Reply',
      description: expect.stringContaining('UTF-16'),
    })
  })
})

/** A section of a type from one of the letters, of `other` made up. */
function sectionOf(type: string): object {
  const all = files.flatMap((file) => file.sections)
  return all.find((section) => section.type === type) ?? { type, id: type, start: 0, end: 1 }
}
