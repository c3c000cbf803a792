import type { Coverage, Run, Side, SideCoverage } from '../../compare/comparison'
import type { PublicComparison } from '../public-json'
import { slug } from './reply'
import {
  count,
  dialect,
  exactly,
  type Fields,
  flag,
  listOf,
  oneOf,
  type Schema,
  text,
  textOrNull,
} from './vocabulary'

const side: Schema<Side | null> = {
  anyOf: [{ type: 'null' }, exactly<Side>({ start: count, end: count, section: text })],
}

const run: Schema<Run> = {
  description: 'Equal text: offset into the left text, offset into the right text, length.',
  type: 'array',
  prefixItems: [count, count, { type: 'integer', minimum: 1 }],
  items: false,
  minItems: 3,
}

const coverage = exactly<Coverage>({ characters: count, identical: count, reworded: count, own: count })
const sideCoverage = exactly<SideCoverage>({ whole: coverage, content: coverage })

const fields: Fields<PublicComparison> = {
  left: slug,
  right: slug,
  passages: listOf(
    exactly<PublicComparison['passages'][number]>({
      relation: oneOf({ identical: true, reworded: true, partial: true, leftOnly: true, rightOnly: true }),
      moved: flag,
      left: side,
      right: side,
      runs: listOf(run),
    }),
  ),
  sections: listOf(
    exactly<PublicComparison['sections'][number]>({ left: textOrNull, right: textOrNull, shared: count }),
  ),
  coverage: exactly<PublicComparison['coverage']>({ left: sideCoverage, right: sideCoverage }),
}

/** JSON Schema of comparison.json. */
export const comparisonSchema: Schema<PublicComparison> = {
  $schema: dialect,
  title: 'Comparison',
  ...exactly(
    fields,
    'How two replies stand to each other. Offsets count in the `text` of either reply.json, in UTF-16 units, the end exclusive; what lies between the runs of a passage are the edits.',
  ),
}
