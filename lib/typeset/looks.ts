import type { FieldName, SectionType } from '../reply/reply'
import type { Block, HeadingLevel } from './blocks'

/** The element that a block is, and the class by which the style sheets know it. */
export interface Look {
  readonly tagName: 'p' | `h${HeadingLevel}`
  readonly className: string | null
}

/** Classes of lines of the frame, by the first of their fields that is named here. */
const lineClasses: Partial<Record<SectionType, Partial<Record<FieldName, string>>>> = {
  letterhead: {
    outcome: 'outcome',
    disclosure: 'disclosure',
    issuerMark: 'issuer-mark',
    documentNumber: 'document-number',
  },
  signature: { issuer: 'issuer', issuedOn: 'date-of-issue' },
  distribution: { copiedTo: 'copied-to', printedBy: 'printed-by', printedOn: 'printed-on' },
}

/** How a block looks on the letter's own page. */
export function pageLook({ section, level, fields }: Block): Look {
  const className = lineClass(section.type, fields)
  return {
    tagName: level ? `h${level}` : 'p',
    className: className ?? (section.type === 'letterhead' ? 'letterhead-line' : null),
  }
}

/**
 * How a block looks in a column beside another letter: one heading level lower, for the page's own headings
 * stand above it, and the title a line among others.
 */
export function columnLook({ section: { type }, level, runIn, fields }: Block): Look {
  switch (type) {
    case 'preamble':
    case 'body':
    case 'measure':
    case 'commitments':
    case 'closing':
    case 'other':
      return { tagName: level ? `h${lower(level)}` : 'p', className: runIn ? 'run-in' : 'prose' }
    case 'letterhead': {
      const marked = fields.filter((name) => name === 'issuerMark' || name === 'documentNumber')
      return { tagName: 'p', className: lineClass(type, marked) ?? 'letterhead-line' }
    }
    case 'title':
    case 'salutation':
    case 'signature':
    case 'contact':
    case 'distribution':
      return { tagName: 'p', className: `${type}-line` }
    default:
      return type satisfies never
  }
}

function lineClass(type: SectionType, fields: readonly FieldName[]): string | null {
  const classes = lineClasses[type] ?? {}
  for (const name of fields) {
    const found = classes[name]
    if (found) return found
  }
  return null
}

const lowest: HeadingLevel = 6

function lower(level: HeadingLevel): HeadingLevel {
  return level === lowest ? lowest : ((level + 1) as HeadingLevel)
}
