/** A JSON Schema, as plain data. */
export type Schema = Readonly<Record<string, unknown>>

export const dialect = 'https://json-schema.org/draft/2020-12/schema'

export const text: Schema = { type: 'string' }
export const textOrNull: Schema = { type: ['string', 'null'] }
export const texts: Schema = { type: 'array', items: text }
export const count: Schema = { type: 'integer', minimum: 0 }
export const dateOrNull: Schema = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
export const slug: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }

/** An object with all of `properties` and nothing else. */
export function exactly(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    ...(description && { description }),
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

export function oneOf(values: readonly string[]): Schema {
  return { enum: values }
}

export function constant(value: string): Schema {
  return { const: value }
}
