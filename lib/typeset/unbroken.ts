import type { Extent } from '../reply/reply'
import type { Wrap } from './rehype-wraps'

// Longer ones would leave a line half empty, or not fit a narrow screen at all.
const longest = 24

/** Latin names and figures joined by hyphens or slashes (`SRM-T120F`, `1/4`), which no line should break. */
export function unbroken(text: string, { start, end }: Extent): Wrap[] {
  const found = text.slice(start, end).matchAll(/[A-Za-z\d.]+(?:[-/][A-Za-z\d.]+)+/g)
  return [...found]
    .filter(([token]) => token.length <= longest)
    .map(({ 0: token, index }) => ({
      start: start + index,
      end: start + index + token.length,
      tagName: 'span',
      properties: { className: ['token'] },
    }))
}
