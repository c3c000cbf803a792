import type { FieldName } from '../reply/reply'
import type { Furniture } from './furniture'
import type { Point } from './places'

/** What became of a place in the input, by its kind. */
type What =
  | { readonly kind: 'read'; readonly name: FieldName | Mark; readonly text: string }
  | { readonly kind: 'joined'; readonly text: string }
  | { readonly kind: 'removed'; readonly name: Furniture | 'invisible'; readonly text: string }
  | {
      readonly kind: 'corrected'
      readonly name: 'mark' | 'encoding' | 'line break'
      readonly was: string
      readonly text: string
    }
  | { readonly kind: 'doubtful' | 'fault'; readonly rule: string; readonly message: string }

/** What a line was read as that got a mark, by that mark. */
type Mark = '#' | '##' | '###' | 'commitments' | 'table' | 'numeral'

export type Finding = Point & What

/** What a finding says, for the terminal. */
export function messageOf(finding: Finding): string {
  switch (finding.kind) {
    case 'read':
      return `${finding.name} \`${finding.text}\``
    case 'joined':
      return `\`${finding.text}\` to the line above`
    case 'removed':
      return finding.name === 'invisible'
        ? `invisible ${codesOf(finding.text)}`
        : `${finding.name} \`${finding.text}\``
    case 'corrected':
      if (finding.name === 'line break') return `line broken before \`${finding.text}\``
      return finding.name === 'encoding'
        ? `${finding.was} to ${finding.text}`
        : `\`${finding.was}\` to \`${finding.text}\``
    case 'doubtful':
    case 'fault':
      return finding.message
    default:
      return finding satisfies never
  }
}

/** Characters that cannot be shown, by their numbers. */
export function codesOf(characters: string): string {
  const code = (character: string) =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return [...characters].map(code).join(' ')
}
