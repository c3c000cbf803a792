import { compare } from '../compare/compare'
import { ordered } from '../library/order'
import { addresses } from '../publish/addresses'
import type { Extent, Mark, Reply } from '../reply/reply'
import { comparison as words } from '../wording/messages'
import { nameOf } from '../wording/summary'
import { isTelling } from './correspondence'
import { type Row, rowId, sheet } from './rows'

/** How many other letters a letter's margin may name: the nearest say most, the rest is clutter. */
const named = 3

/** A stretch inside one paragraph that also stands in another letter, and where the two stand side by side. */
interface Stretch extends Extent {
  readonly href: string
  readonly other: Reply
}

/**
 * Marks for a letter's margin: where a stretch begins that stands in another letter too, word for word
 * or reworded. A stretch is marked once, for the letter that shares most with this one; the frame,
 * which all letters share, is not.
 */
export function parallels(reply: Reply, others: readonly Reply[]): Mark[] {
  const covered: Stretch[] = []
  for (const found of nearest(reply, others)) {
    covered.push(
      ...found.filter((one) => !covered.some((other) => one.start < other.end && other.start < one.end)),
    )
  }
  return covered.map(({ start, href, other }) => ({
    type: 'also',
    start,
    end: start,
    href,
    label: words.also(other.documentNumber ?? nameOf(other)),
  }))
}

function nearest(reply: Reply, others: readonly Reply[]): Stretch[][] {
  return others
    .map((other) => {
      const [left, right] = ordered(reply, other)
      const comparison = compare(left, right)
      const side = left === reply ? 'left' : 'right'
      const { characters, own } = comparison.coverage[side].content
      const rows = () =>
        stretches(reply, other, addresses.compare(left, right), side, sheet(comparison, left, right).rows)
      return { shared: characters - own, rows }
    })
    .sort((a, b) => b.shared - a.shared)
    .slice(0, named)
    .map(({ rows }) => rows())
}

function stretches(
  reply: Reply,
  other: Reply,
  address: string,
  side: 'left' | 'right',
  rows: readonly Row[],
): Stretch[] {
  const found: Stretch[] = []
  for (const row of rows) {
    if (row.kind === 'own') continue
    for (const { start, end } of row[side]) {
      if (
        !reply.sections.some((section) => isTelling(section) && section.start <= start && end <= section.end)
      )
        continue
      const last = found.at(-1)
      const between = last && reply.text.slice(last.end, start)
      // What follows on in the paragraph is one stretch with what stands before it.
      if (last && (between === '' || (between?.trim() === '' && !between.includes('\n')))) {
        found[found.length - 1] = { ...last, end }
      } else found.push({ start, end, href: `${address}#${rowId(row)}`, other })
    }
  }
  return found
}
