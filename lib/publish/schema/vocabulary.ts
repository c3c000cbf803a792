declare const described: unique symbol

/**
 * A JSON Schema, as plain data, of the values of `T`. The compiler holds it to just that type: a field that
 * the type has and the schema lacks, or the reverse, or one of another type, does not compile.
 */
export type Schema<T> = Readonly<Record<string, unknown>> & { readonly [described]?: (value: T) => T }

/** A schema for each field of an object. */
export type Fields<T> = { readonly [K in keyof T]-?: Schema<T[K]> }

export const dialect = 'https://json-schema.org/draft/2020-12/schema'

export const text: Schema<string> = { type: 'string' }
export const textOrNull: Schema<string | null> = { type: ['string', 'null'] }
export const texts: Schema<readonly string[]> = { type: 'array', items: text }
export const count: Schema<number> = { type: 'integer', minimum: 0 }
export const flag: Schema<boolean> = { type: 'boolean' }
export const dateOrNull: Schema<string | null> = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
}

export const addressOrNull: Schema<string | null> = { type: ['string', 'null'], pattern: '^https://' }

/** An object with all of `fields` and nothing else. */
export function exactly<T>(fields: Fields<T>, description?: string): Schema<T> {
  return {
    ...(description && { description }),
    type: 'object',
    properties: fields,
    required: Object.keys(fields),
    additionalProperties: false,
  }
}

export function listOf<T>(items: Schema<T>): Schema<readonly T[]> {
  return { type: 'array', items }
}

/** One of the names; each has to be there. */
export function oneOf<T extends string>(names: Readonly<Record<T, true>>): Schema<T> {
  return { enum: Object.keys(names) }
}

export function constant<T extends string>(value: T): Schema<T> {
  return { const: value }
}
