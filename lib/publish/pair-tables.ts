import { clauseAround } from '../reply/figures'
import type { Extent, Reply } from '../reply/reply'
import { passageId } from '../reply/text'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { locatorOf } from '../wording/locators'
import { files as words } from '../wording/messages'
import { namesOf } from '../wording/names'
import { addresses } from './addresses'
import { csv, quoted } from './csv'

/*
 * What two letters side by side come to, as tables to take away. Each row leads to its places in the letters' own
 * pages, whose ids never change: by the site's absolute address `base`, or from the site's root where it is `null`.
 */

/** differences.csv: a place in which they differ a row, in the order of the page; what moved is one row. */
export function differencesCsv(pair: ComparedPair, base: string | null): string {
  const { left, right } = pair
  const { text, place, address } = words.columns
  const heads = [text, text, place, place, address, address]
  return csv([
    [
      words.columns.kind,
      ...named(heads.slice(0, 2), pair),
      words.columns.edits,
      ...named(heads.slice(2), pair),
    ],
    ...pair.differences.map((found) => [
      words.kinds[found.kind],
      quoted(textOf(left, found.left)),
      quoted(textOf(right, found.right)),
      found.edits
        .map((edit) => words.edit(quoted(textOf(left, edit.left)), quoted(textOf(right, edit.right))))
        .join('\n'),
      placeOf(left, found.left),
      placeOf(right, found.right),
      addressOf(left, found.left, base),
      addressOf(right, found.right, base),
    ]),
  ])
}

/**
 * figures.csv: first the figures that differ in the same place of both, those of the frame last, then those that one
 * letter alone has; each with its clause, which says what it counts.
 */
export function figuresCsv(pair: ComparedPair, base: string | null): string {
  const { left, right, figures } = pair
  const { pairs, own } = figures
  const { figure, clause, place, address } = words.columns
  const row = (kind: string, here: Extent | null, there: Extent | null) => [
    kind,
    quoted(textOf(left, here)),
    quoted(textOf(right, there)),
    quoted(here === null ? '' : clauseAround(left.text, here)),
    quoted(there === null ? '' : clauseAround(right.text, there)),
    placeOf(left, here),
    placeOf(right, there),
    addressOf(left, here, base),
    addressOf(right, there, base),
  ]
  return csv([
    [words.columns.kind, ...named([figure, figure, clause, clause, place, place, address, address], pair)],
    ...pairs
      .toSorted((a, b) => Number(a.inFrame) - Number(b.inFrame))
      .map((found) => row(words.kinds.changed, found.left, found.right)),
    ...own.left.map((found) => row(words.kinds.own, found, null)),
    ...own.right.map((found) => row(words.kinds.own, null, found)),
  ])
}

/** Heads of columns that take turns, left and right, each with its letter's name behind it. */
function named(heads: readonly string[], { left, right }: ComparedPair): string[] {
  const names = namesOf(left, right)
  return heads.map((head, index) => words.ofLetter(head, (index % 2 === 0 ? names.left : names.right).label))
}

function textOf({ text }: Reply, extent: Extent | null): string {
  return extent === null ? '' : text.slice(extent.start, extent.end)
}

function placeOf(reply: Reply, extent: Extent | null): string {
  return extent === null ? '' : locatorOf(reply, extent)
}

function addressOf(reply: Reply, extent: Extent | null, base: string | null): string {
  return extent === null ? '' : `${base ?? ''}${addresses.reply(reply)}#${passageId(reply, extent)}`
}
