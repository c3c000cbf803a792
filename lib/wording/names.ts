import type { Reply } from '../reply/reply'
import { comparison, library, reply as words } from './messages'
import { nameOf } from './summary'

/** What a letter is called beside another. */
export interface LetterName {
  /** In a running sentence: 26号. */
  readonly short: string
  /** Standing alone: 26号·5月. */
  readonly label: string
}

/**
 * The shortest names that tell two letters apart: by the end of their numbers, else by the whole of them, by what they
 * answer, who answers or when; letters that nothing tells apart go by their places.
 */
export function namesOf(left: Reply, right: Reply): Record<'left' | 'right', LetterName> {
  const dates = datesOf(left, right)
  for (const nameIn of candidates) {
    const [here, there] = [nameIn(left), nameIn(right)]
    if (here === null || there === null || here === there) continue
    return { left: dated(here, dates?.left), right: dated(there, dates?.right) }
  }
  if (dates) return { left: dated(dates.left), right: dated(dates.right) }
  const titles = { left: nameOf(left), right: nameOf(right) }
  const apart = titles.left !== titles.right && Math.max(titles.left.length, titles.right.length) <= longest
  return apart
    ? { left: dated(titles.left), right: dated(titles.right) }
    : { left: dated(comparison.places.left), right: dated(comparison.places.right) }
}

/** A longer name would leave no room for what it names. */
const longest = 24

const candidates: readonly ((reply: Reply) => string | null)[] = [
  ({ documentNumber }) => documentNumber?.match(/[A-Za-z\d-]+号$/)?.[0] ?? null,
  ({ documentNumber }) => documentNumber,
  ({ request }) => request.number && words.number(request.number),
  ({ issuer }) => issuer,
]

function dated(short: string, date?: string): LetterName {
  return { short, label: date === undefined ? short : `${short}·${date}` }
}

/** What of their dates of issue differs, the largest part alone; `null` where nothing does or one has none. */
function datesOf(left: Reply, right: Reply): { left: string; right: string } | null {
  if (left.issuedOn === null || right.issuedOn === null || left.issuedOn === right.issuedOn) return null
  const [here, there] = [left.issuedOn, right.issuedOn].map((iso) => iso.split('-').map(Number)) as [
    number[],
    number[],
  ]
  const part = here.findIndex((value, index) => value !== there[index])
  const say = ([year = 0, month = 0, day = 0]: number[]) =>
    [library.year(`${year}`), comparison.month(month), comparison.day(month, day)][part] ?? ''
  return { left: say(here), right: say(there) }
}
