import type { Edit } from '../compare/comparison'
import { type Figure, figures } from '../reply/figures'
import type { Extent, Reply } from '../reply/reply'
import { isContent } from '../reply/roles'

/** Figures that stand in the same place of a pair of passages and differ. */
interface FigurePair {
  readonly left: Figure
  readonly right: Figure
  /** Whether they belong to the frame, such as the letters' numbers and dates. */
  readonly inFrame: boolean
}

/** What two letters say differently in figures. */
export interface FigureDifferences {
  readonly pairs: readonly FigurePair[]
  /** Figures outside the frame that one letter has and the other nowhere. */
  readonly own: { readonly left: readonly Figure[]; readonly right: readonly Figure[] }
}

/**
 * The figures that differ, in the left letter's order. Two are a pair where they stand in the same edit
 * and count the same; a different way to write the same number is no difference.
 */
export function figureDifferences(
  edits: readonly Edit[],
  left: Pick<Reply, 'text' | 'sections'>,
  right: Pick<Reply, 'text' | 'sections'>,
): FigureDifferences {
  const here = figures(left.text)
  const there = figures(right.text)
  const pairs: FigurePair[] = []
  const paired = new Set<Figure>()
  for (const edit of edits) {
    if (edit.kind === 'ordinal') continue
    const free = touching(there, edit.right).filter((figure) => !paired.has(figure))
    for (const figure of touching(here, edit.left)) {
      if (paired.has(figure)) continue
      const place = free.findIndex(({ unit }) => unit === figure.unit)
      if (place === -1) continue
      const [other] = free.splice(place, 1) as [Figure]
      paired.add(figure).add(other)
      if (figure.number !== other.number)
        pairs.push({ left: figure, right: other, inFrame: !tells(left, figure) })
    }
  }
  const alone = (letter: typeof left, mine: readonly Figure[], others: readonly Figure[]) => {
    const known = new Set(others.map(keyOf))
    return mine.filter((figure) => {
      const key = keyOf(figure)
      // Each is told once, where it stands first.
      if (paired.has(figure) || known.has(key) || !tells(letter, figure)) return false
      known.add(key)
      return true
    })
  }
  return {
    pairs: pairs.sort((a, b) => a.left.start - b.left.start),
    own: { left: alone(left, here, there), right: alone(right, there, here) },
  }
}

function keyOf({ number, unit }: Figure): string {
  return `${number} ${unit}`
}

function touching(all: readonly Figure[], { start, end }: Extent): Figure[] {
  return all.filter((figure) => figure.start < end && start < figure.end)
}

function tells({ sections }: Pick<Reply, 'sections'>, { start, end }: Extent): boolean {
  return sections.some((section) => isContent(section) && section.start <= start && end <= section.end)
}
