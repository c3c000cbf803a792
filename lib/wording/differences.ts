import type { Edit } from '../compare/comparison'
import type { Extent, Reply } from '../reply/reply'
import { headingOf } from '../reply/text'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { type Difference, matters } from '../side-by-side/differences'
import { partsOf } from '../side-by-side/parts'
import type { Row } from '../side-by-side/rows'
import { locatorOf, sectionLocator } from './locators'
import { comparison } from './messages'
import type { namesOf } from './names'

const { differences: words } = comparison

/** A row that differs, and in words what does. */
export interface ToldDifference {
  readonly row: Row
  readonly label: string
}

/** The differences of a section under its name. */
export interface DifferenceGroup {
  readonly name: string
  readonly differences: readonly ToldDifference[]
}

/** The differences that matter, in the order in which they are counted: by sections as they stand, the frame's last. */
export function differencesOf(pair: ComparedPair, names: ReturnType<typeof namesOf>): DifferenceGroup[] {
  const { left, right, rows } = pair
  const found = new Map(pair.differences.filter(matters).map((difference) => [difference.row, difference]))
  const label = labeller(pair, names)
  const groups = new Map<string, ToldDifference[]>()
  const parts = partsOf(rows, left, right)
  for (const { side, section, rows } of parts.toSorted((a, b) => Number(!a.section) - Number(!b.section))) {
    const name = section ? sectionName(side === 'left' ? left : right, section) : comparison.frame
    const differences = rows.flatMap((row) => {
      const difference = found.get(row)
      return difference ? [{ row, label: label(difference) }] : []
    })
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
  { left, right, figures }: ComparedPair,
  names: ReturnType<typeof namesOf>,
): (difference: Difference) => string {
  const letters = { left, right }
  const textOf = (side: 'left' | 'right', extent: Extent) =>
    shortened(letters[side].text.slice(extent.start, extent.end))

  const edited = (edit: Edit): string => {
    const figure = figures.pairs.find(
      (pair) => touches(pair.left, edit.left) && touches(pair.right, edit.right),
    )
    if (figure)
      return words.figures(names.right.short, textOf('left', figure.left), textOf('right', figure.right))
    const [here, there] = [textOf('left', edit.left), textOf('right', edit.right)]
    if (there === '') return words.lacking(names.right.short, here)
    if (here === '') return words.added(names.right.short, there)
    return words.replaced(names.right.short, here, there)
  }

  return ({ row, kind, left: here, right: there, edits }) => {
    if (kind === 'moved') {
      const [side, other] = row.left.length > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
      const extents = { left: here, right: there }
      const [told, counterpart] = [extents[side], extents[other]]
      return words.moved(
        names[other].short,
        counterpart ? locatorOf(letters[other], counterpart) : '',
        told ? textOf(side, told) : '',
      )
    }
    if (kind === 'own') {
      if (here && there)
        return words.replaced(names.right.short, textOf('left', here), textOf('right', there))
      if (here) return words.own(names.left.short, textOf('left', here))
      return there ? words.own(names.right.short, textOf('right', there)) : ''
    }
    const telling = edits.filter(({ kind }) => kind !== 'ordinal' && kind !== 'punctuation')
    // A date that differs in month and day is one figure and told once.
    const told = [...new Set(telling.map(edited))]
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
