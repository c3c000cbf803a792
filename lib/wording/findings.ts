import type { Passage } from '../compare/comparison'
import { clauseAround } from '../reply/figures'
import type { Extent, Reply } from '../reply/reply'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { locatorOf } from './locators'
import { date, findings as words } from './messages'
import { namesOf } from './names'
import { shortNameOf } from './summary'

/**
 * What the comparison of two replies comes to, a finding a line: how much they share, which figures differ, what has
 * moved and what either has alone, each with its place.
 */
export function findings({ left, right, comparison, figures: { pairs } }: ComparedPair): string {
  const { passages, coverage } = comparison
  const names = namesOf(left, right)
  const placed = (side: 'left' | 'right', reply: Reply, extent: Extent) =>
    `${names[side].short}${locatorOf(reply, extent)}`
  const moves = passages.flatMap(({ moved, left: here, right: there }) =>
    moved && here && there
      ? [words.move(placed('left', left, here), placed('right', right, there), textOf(left, here))]
      : [],
  )
  const share = ({ characters, own }: { characters: number; own: number }) =>
    characters === 0 ? 0 : Math.round((100 * (characters - own)) / characters)
  return [
    words.letter(names.left.label, shortNameOf(left), dateIn(left)),
    words.letter(names.right.label, shortNameOf(right), dateIn(right)),
    words.shared(
      names.left.short,
      share(coverage.left.whole),
      names.right.short,
      share(coverage.right.whole),
    ),
    ...listed(
      words.figures(pairs.length),
      pairs.map((pair) =>
        words.figure(
          locatorOf(left, pair.left),
          textOf(left, pair.left),
          textOf(right, pair.right),
          clauseAround(left.text, pair.left),
        ),
      ),
    ),
    ...listed(words.moves(moves.length), moves),
    ...own(left, names.left.short, passages, 'left'),
    ...own(right, names.right.short, passages, 'right'),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function own(reply: Reply, name: string, passages: readonly Passage[], side: 'left' | 'right'): string[] {
  const alone = passages.filter(({ relation }) => relation === `${side}Only`)
  return listed(
    words.own(name, alone.length),
    alone.flatMap(({ [side]: extent }) =>
      extent === null ? [] : [words.passage(locatorOf(reply, extent), textOf(reply, extent))],
    ),
  )
}

/** A list under its name; nothing where there is nothing in it. */
function listed(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', name, ...lines.map((line) => `  ${line}`)]
}

function dateIn({ issuedOn }: Reply): string {
  return issuedOn === null ? '' : date(issuedOn)
}

/** On one line, as a sentence that runs over a line's end is one. */
function textOf({ text }: Reply, { start, end }: Extent): string {
  return text.slice(start, end).replace(/\s*\n\s*/g, '')
}
