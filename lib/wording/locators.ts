import type { Extent, UnplacedSection } from '../reply/reply'
import { parts } from './messages'

/** What a section is called in a citation: 第二部分, 导语. */
export function sectionLocator(section: UnplacedSection): string {
  return section.type === 'measure' ? parts.measure(section.numeral) : parts[section.type]
}

/** What the paragraph at `index` of a section is called in a citation: 第二部分第1段. */
export function paragraphLocator(section: UnplacedSection, index: number): string {
  return parts.paragraph(sectionLocator(section), index + 1)
}

/** What the place of a stretch of a letter is called: 第二部分第1段. */
export function locatorOf(
  { sections }: { readonly sections: readonly UnplacedSection[] },
  { start }: Extent,
): string {
  const section = sections.find((section) => section.start <= start && start < section.end)
  if (!section) return ''
  const paragraph = paragraphsOf(section).findIndex((span) => span.start <= start && start < span.end)
  // A section of one paragraph is known by its own name.
  return paragraph === -1 || paragraphsOf(section).length === 1
    ? sectionLocator(section)
    : paragraphLocator(section, paragraph)
}

function paragraphsOf(section: UnplacedSection): readonly Extent[] {
  return 'paragraphs' in section ? section.paragraphs : []
}
