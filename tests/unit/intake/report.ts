import { expect } from 'vitest'

/** A finding as the command tells it. */
interface Told {
  readonly kind: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Text without white space, nor the marks that the file's form asks for. */
function bare(text: string): string {
  return text.replace(/^\s*#{1,6}(?=\s|\p{Script=Han})|^:::\w*$/gmu, '').replace(/\s+/gu, '')
}

/** Shapes of the messages that tell a change: what was found, and what stands for it. */
const shapes = {
  removed: /^(?:rule|page number|web page|doubled title) `(?<found>.*)`$/su,
  corrected: /^`(?<found>.*)` to `(?<put>.*)`$/su,
} as const

/**
 * Checks that the report tells all that became of the input: each change was found where the report says, and the
 * input with these changes is what came out, character for character without white space.
 */
export function expectWholeReport(input: string, markdown: string, report: readonly Told[]): void {
  const lines = input.split('\n').map((line) => [...line.split('')])
  for (const { kind, line, column, message } of report) {
    if (kind !== 'removed' && kind !== 'corrected') continue
    const codes = /^invisible (.*)$/u.exec(message)?.[1]
    const { found = '', put = '' } = codes
      ? {
          found: codes.replace(/U\+([\dA-F]+) ?/gu, (_, code) =>
            String.fromCodePoint(Number.parseInt(code, 16)),
          ),
        }
      : (shapes[kind].exec(message)?.groups ?? {})
    const characters = lines[line - 1] ?? []
    const from = column - 1
    // Another change may have taken some of a line that goes as a whole.
    expect(input.split('\n')[line - 1]?.slice(from, from + found.length)).toBe(found)
    characters.fill('', from, from + found.length)
    characters[from] = put
  }
  expect(bare(markdown)).toBe(bare(lines.map((line) => line.join('')).join('\n')))
}
