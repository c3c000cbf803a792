import { expect, test } from 'vitest'
import type { FieldName, Section, SectionType } from '@/lib/reply/reply'
import type { Block, HeadingLevel } from '@/lib/typeset/blocks'
import { columnLook, pageLook } from '@/lib/typeset/looks'

/** A block of a section of this type. */
function block(type: SectionType, own: Partial<Block> = {}): Block {
  const section = { type, id: type, start: 0, end: 1 } as Section
  const plain = { opens: true, id: null, paragraph: null, level: null, runIn: false, fields: [], table: null }
  return { section, start: 0, end: 1, ...plain, ...own }
}

test('a heading has its level on the page and stands one lower in a column, at most the sixth', () => {
  const levels: HeadingLevel[] = [2, 3, 6]
  expect(levels.map((level) => pageLook(block('measure', { level })).tagName)).toEqual(['h2', 'h3', 'h6'])
  expect(levels.map((level) => columnLook(block('measure', { level })).tagName)).toEqual(['h3', 'h4', 'h6'])
})

test('the title is the page’s heading, and a line of its kind in a column', () => {
  expect(pageLook(block('title', { level: 1 })).tagName).toBe('h1')
  expect(columnLook(block('title', { level: 1 }))).toEqual({ tagName: 'p', className: 'title-line' })
})

test.each<[SectionType, FieldName[], string | null, string]>([
  ['letterhead', ['outcome'], 'outcome', 'letterhead-line'],
  ['letterhead', ['disclosure'], 'disclosure', 'letterhead-line'],
  ['letterhead', ['issuerMark'], 'issuer-mark', 'issuer-mark'],
  ['letterhead', ['documentNumber'], 'document-number', 'document-number'],
  ['letterhead', ['outcome', 'documentNumber'], 'outcome', 'document-number'],
  ['letterhead', [], 'letterhead-line', 'letterhead-line'],
  ['signature', ['disclosure', 'issuer'], 'issuer', 'signature-line'],
  ['signature', ['issuedOn'], 'date-of-issue', 'signature-line'],
  ['distribution', ['copiedTo'], 'copied-to', 'distribution-line'],
  ['distribution', ['printedBy', 'printedOn'], 'printed-by', 'distribution-line'],
  ['distribution', ['printedOn'], 'printed-on', 'distribution-line'],
  ['contact', ['contactPhone'], null, 'contact-line'],
  ['salutation', ['addressee'], null, 'salutation-line'],
])('a line of the %s with %j is %s on the page, %s in a column', (type, fields, onPage, inColumn) => {
  expect(pageLook(block(type, { fields }))).toEqual({ tagName: 'p', className: onPage })
  expect(columnLook(block(type, { fields }))).toEqual({ tagName: 'p', className: inColumn })
})

test('text is prose in a column, and a line that heading and text share is told apart', () => {
  for (const type of ['preamble', 'body', 'measure', 'commitments', 'closing', 'other'] as const)
    expect(columnLook(block(type))).toEqual({ tagName: 'p', className: 'prose' })
  expect(columnLook(block('measure', { runIn: true })).className).toBe('run-in')
})
