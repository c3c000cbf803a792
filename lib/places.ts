import { parts } from './messages'
import type { Section } from './reply'

/** What a section is called in a citation: 第二部分, 导语. */
export function sectionPlace(section: Section): string {
  return section.type === 'measure' ? parts.measure(section.numeral) : parts[section.type]
}

/** What the paragraph at `index` of a section is called in a citation: 第二部分第1段. */
export function paragraphPlace(section: Section, index: number): string {
  return parts.paragraph(sectionPlace(section), index + 1)
}
