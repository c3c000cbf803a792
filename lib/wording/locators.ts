import type { Section } from '../reply/reply'
import { parts } from './messages'

/** What a section is called in a citation: 第二部分, 导语. */
export function sectionLocator(section: Section): string {
  return section.type === 'measure' ? parts.measure(section.numeral) : parts[section.type]
}

/** What the paragraph at `index` of a section is called in a citation: 第二部分第1段. */
export function paragraphLocator(section: Section, index: number): string {
  return parts.paragraph(sectionLocator(section), index + 1)
}
