import type { Comparison } from '../../compare/comparison'
import { count, dialect, exactly, listOf, oneOf, type Schema, slug, text, textOrNull } from './vocabulary'

const side: Schema = {
  anyOf: [{ type: 'null' }, exactly({ start: count, end: count, section: text })],
}

const run: Schema = {
  description: 'Equal text: offset into the left text, offset into the right text, length.',
  type: 'array',
  prefixItems: [count, count, { type: 'integer', minimum: 1 }],
  items: false,
  minItems: 3,
}

const coverage = exactly({ characters: count, identical: count, reworded: count, own: count })
const sideCoverage = exactly({ whole: coverage, content: coverage })

const fields: Readonly<Record<keyof Comparison, Schema>> = {
  left: slug,
  right: slug,
  passages: listOf(
    exactly({
      relation: oneOf(['identical', 'reworded', 'partial', 'leftOnly', 'rightOnly']),
      moved: { type: 'boolean' },
      left: side,
      right: side,
      runs: listOf(run),
    }),
  ),
  sections: listOf(exactly({ left: textOrNull, right: textOrNull, shared: count })),
  coverage: exactly({ left: sideCoverage, right: sideCoverage }),
}

/** JSON Schema of comparison.json. */
export const comparisonSchema: Schema = {
  $schema: dialect,
  title: 'Comparison',
  ...exactly(
    fields,
    'How two replies stand to each other. Offsets count in the `text` of either reply.json, in UTF-16 units, the end exclusive; what lies between the runs of a passage are the edits.',
  ),
}
