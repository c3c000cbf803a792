import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

type FilePlace = Point | Position

interface Finding {
  readonly place: FilePlace
  /** Name of the rule, for programs. */
  readonly rule: string
  readonly found: string
  readonly expected: string
  /** The other place that this one disagrees with. */
  readonly cause?: { readonly place: FilePlace; readonly reason: string }
}

/** Puts down what makes the file unfit for the library; parsing goes on, so that all faults come together. */
export function fault(file: VFile, finding: Finding): void {
  note(file, finding).fatal = true
}

/** Puts down what a reader of the build's output should know, though nothing is wrong. */
export function notice(file: VFile, finding: Finding): void {
  note(file, finding)
}

function note(file: VFile, { place, rule, found, expected, cause }: Finding): VFileMessage {
  const message = file.message(`Unexpected ${found}, expected ${expected}`, {
    place,
    source: 'reply',
    ruleId: rule,
  })
  if (cause) {
    const start = 'start' in cause.place ? cause.place.start : cause.place
    message.note = `${cause.reason} at ${start.line}:${start.column}`
    message.cause = Object.assign(new Error(cause.reason), { place: cause.place })
  }
  return message
}

/** The first line of `text`, short enough to be quoted in a message. */
export function quote(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const characters = [...first]
  return `\`${characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : first}\``
}
