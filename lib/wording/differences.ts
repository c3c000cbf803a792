import type { Edit } from '../compare/comparison'
import type { Extent, Reply } from '../reply/reply'
import { headingOf } from '../reply/text'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { differing } from '../side-by-side/differences'
import type { FigureDifferences } from '../side-by-side/figures'
import { partsOf } from '../side-by-side/parts'
import { counterparts, editsWithin, type Row } from '../side-by-side/rows'
import { locatorOf, sectionLocator } from './locators'
import { comparison } from './messages'
import type { namesOf } from './names'

const { differences: words } = comparison

/** A row that differs, and in words what does. */
export interface Difference {
  readonly row: Row
  readonly label: string
}

/** The differences of a section under its name. */
export interface DifferenceGroup {
  readonly name: string
  readonly differences: readonly Difference[]
}

/** All differences in the order in which they are counted: by sections as they stand, what lies in the frame last. */
export function differencesOf(
  pair: ComparedPair,
  names: ReturnType<typeof namesOf>,
  figures: FigureDifferences,
): DifferenceGroup[] {
  const { left, right, rows } = pair
  const found = new Set(differing(rows))
  const label = labeller(pair, names, figures)
  const groups = new Map<string, Difference[]>()
  const parts = partsOf(rows, left, right)
  for (const { side, section, rows } of parts.toSorted((a, b) => Number(!a.section) - Number(!b.section))) {
    const name = section ? sectionName(side === 'left' ? left : right, section) : comparison.frame
    const differences = rows.filter((row) => found.has(row)).map((row) => ({ row, label: label(row) }))
    if (differences.length > 0) groups.set(name, [...(groups.get(name) ?? []), ...differences])
  }
  return [...groups].map(([name, differences]) => ({ name, differences }))
}

/** A section by its heading, else by its kind. */
export function sectionName({ text }: Reply, section: Reply['sections'][number]): string {
  if (section.type !== 'measure' && section.type !== 'commitments') return sectionLocator(section)
  const heading = headingOf(text, section, section.paragraphs)
  return heading
    ? text.slice(heading.extent.start, heading.extent.end).replace(/[。：\s]+$/u, '')
    : sectionLocator(section)
}

/** Edits that a label tells; a sentence with more of them is looked up for the rest. */
const mostEdits = 2
/** Letters of a text that a label repeats. */
const mostLetters = 16

function labeller(
  { left, right, comparison: { passages }, rows }: ComparedPair,
  names: ReturnType<typeof namesOf>,
  figures: FigureDifferences,
): (row: Row) => string {
  const counterpart = counterparts(rows)
  const letters = { left, right }
  const textOf = (side: 'left' | 'right', extents: readonly Extent[]) =>
    shortened(extents.map(({ start, end }) => letters[side].text.slice(start, end)).join(''))

  const edited = (edit: Edit): string => {
    const figure = figures.pairs.find(
      (pair) => touches(pair.left, edit.left) && touches(pair.right, edit.right),
    )
    if (figure)
      return words.figures(names.right.short, textOf('left', [figure.left]), textOf('right', [figure.right]))
    const [here, there] = [textOf('left', [edit.left]), textOf('right', [edit.right])]
    if (there === '') return words.lacking(names.right.short, here)
    if (here === '') return words.added(names.right.short, there)
    return words.replaced(names.right.short, here, there)
  }

  return (row) => {
    const side = row.left.length > 0 ? 'left' : 'right'
    const passage = row[side][0]?.passage ?? -1
    if (row.kind === 'moved') {
      const other = side === 'left' ? 'right' : 'left'
      const there = counterpart(row)?.share
      return words.moved(
        names[other].short,
        there ? locatorOf(letters[other], there) : '',
        textOf(side, row[side]),
      )
    }
    if (row.kind === 'own') {
      if (row.left.length > 0 && row.right.length > 0)
        return words.replaced(names.right.short, textOf('left', row.left), textOf('right', row.right))
      return words.own(names[side].short, textOf(side, row[side]))
    }
    const edits = editsWithin(passages[passage]?.edits ?? [], row.left, row.right).filter(
      ({ kind }) => kind !== 'ordinal' && kind !== 'punctuation',
    )
    // A date that differs in month and day is one figure and told once.
    const told = [...new Set(edits.map(edited))]
    return told.slice(0, mostEdits).join('；') + (told.length > mostEdits ? '……' : '')
  }
}

function touches(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s*\n\s*/g, '').trim()]
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}……` : letters.join('')
}
