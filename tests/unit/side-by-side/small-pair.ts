import type { Extent, Reply } from '@/lib/reply/reply'
import { type ComparedPair, comparePair } from '@/lib/side-by-side/compared-pair'
import type { Row } from '@/lib/side-by-side/rows'
import { letter, sides } from '../compare/pictures'

type Parts = Readonly<Record<string, string>>

/** Two small letters side by side, each of sections `id: text`. */
export function smallPair(left: Parts, right: Parts): ComparedPair {
  return comparePair(letter('left', left) as Reply, letter('right', right) as Reply)
}

/** The letters of a picture, `社区[养老/医疗]服务`, side by side. */
export function picturedPair(picture: string): ComparedPair {
  const [left, right] = sides(picture)
  return comparePair(left as Reply, right as Reply)
}

/** The words of each extent. */
export function wordsOf({ text }: Reply, extents: readonly Extent[]): string[] {
  return extents.map(({ start, end }) => text.slice(start, end))
}

/** The rows as `kind: left | right`, the sentences of a side parted by +. */
export function shownRows({ rows, left, right }: ComparedPair): string[] {
  const side = (letter: Reply, shares: Row['left']) => wordsOf(letter, shares).join(' + ')
  return rows.map((row) => `${row.kind}: ${side(left, row.left)} | ${side(right, row.right)}`)
}
