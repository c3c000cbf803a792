import Ajv from 'ajv/dist/2020'
import type { Schema } from '@/lib/publish/schema/vocabulary'

/** Whether a value is as `schema` says, in the draft that the schema itself names. */
export function validator<T>(schema: Schema<T>): (value: unknown) => boolean {
  return new Ajv({ strict: true, allErrors: true, strictTypes: false }).compile(schema)
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every value that differs from `value` by a field too few or too many, or by a value of another type. */
export function* spoiled(
  value: Json,
  path = '',
): Generator<{ readonly where: string; readonly value: Json }> {
  if (Array.isArray(value)) {
    yield { where: `${path} no list`, value: 'list' }
    for (const [n, item] of value.entries()) {
      for (const other of spoiled(item, `${path}[${n}]`))
        yield { ...other, value: value.with(n, other.value) }
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { where: `${path} unknown field`, value: { ...value, unknown: null } }
    for (const [key, field] of Object.entries(value)) {
      const { [key]: _, ...without } = value
      yield { where: `${path}.${key} missing`, value: without }
      for (const other of spoiled(field, `${path}.${key}`))
        yield { ...other, value: { ...value, [key]: other.value } }
    }
  } else yield { where: `${path} another type`, value: [value] }
}
