import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import type { SectionType } from '@/lib/reply/reply'
import { isContent, roles } from '@/lib/reply/roles'

const types = Object.keys(roles) as SectionType[]
const those = (test: (type: SectionType) => boolean) => types.filter(test).join(' ')

test('content is what a letter says of its own, the frame is the rest', () => {
  expect(those((type) => isContent({ type }))).toBe('preamble body measure commitments other')
})

test('the body is what a letter cannot do without', () => {
  expect(those((type) => roles[type].body)).toBe('preamble body measure commitments')
})

test('lines of the frame are fields, but for the closing, which is prose', () => {
  expect(those((type) => roles[type].fieldLines !== roles[type].frame)).toBe('closing')
})

test('measures and other parts may be several', () => {
  expect(those((type) => roles[type].repeats)).toBe('measure other')
})

test('every section but the title can be named by a container, those of the tail there', async () => {
  expect(those((type) => roles[type].container === null)).toBe('title')
  expect(those((type) => roles[type].container === 'tail')).toBe('signature contact distribution other')
})

test('no section of the library is of a type without a role', async () => {
  const { replies } = await readLibrary('content')
  for (const { sections } of replies) for (const { type } of sections) expect(roles[type]).toBeDefined()
})
