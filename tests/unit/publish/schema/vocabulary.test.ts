import { expect, test } from 'vitest'
import {
  constant,
  count,
  exactly,
  type Fields,
  listOf,
  oneOf,
  type Schema,
  text,
  textOrNull,
} from '@/lib/publish/schema/vocabulary'

interface Line {
  readonly text: string
  readonly number: number
}

const line: Fields<Line> = { text, number: count }

test('an object has all of its fields and nothing else', () => {
  expect(exactly(line)).toEqual({
    type: 'object',
    properties: { text: { type: 'string' }, number: { type: 'integer', minimum: 0 } },
    required: ['text', 'number'],
    additionalProperties: false,
  })
  expect(exactly(line, 'A line.')).toMatchObject({ description: 'A line.' })
})

test('lists, names and constants', () => {
  expect(listOf(text)).toEqual({ type: 'array', items: { type: 'string' } })
  expect(oneOf({ left: true, right: true })).toEqual({ enum: ['left', 'right'] })
  expect(constant('left')).toEqual({ const: 'left' })
})

/** Each of these lines is a fault that the compiler has to find; `npm run types` fails where it does not. */
test('the compiler holds a schema to its type', () => {
  // @ts-expect-error: a field of the type is missing
  const missing: Fields<Line> = { text }
  // @ts-expect-error: a field that the type does not have
  const unknown: Fields<Line> = { ...line, page: count }
  // @ts-expect-error: a field of another type
  const another: Fields<Line> = { text, number: text }
  // @ts-expect-error: a field that is never null
  const nullable: Fields<Line> = { text: textOrNull, number: count }
  // @ts-expect-error: a field that may be null
  const never: Fields<{ text: string | null }> = { text }
  // @ts-expect-error: a name that the type does not have
  const strange: Schema<'left'> = oneOf<'left'>({ left: true, right: true })
  // @ts-expect-error: a name that is missing
  const fewer: Schema<'left' | 'right'> = oneOf<'left' | 'right'>({ left: true })
  // @ts-expect-error: a list of something else
  const list: Schema<readonly string[]> = listOf(count)
  expect([missing, unknown, another, nullable, never, strange, fewer, list]).toHaveLength(8)
})
