import type { VFile } from 'vfile'
import { fault } from './faults'
import { positionsIn } from './positions'

/**
 * Characters that no letter has and that could hide or turn around what a reader sees: controls, directional marks,
 * characters without width, separators that Markdown does not know, and what is left of a broken encoding.
 */
const unfit =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|\uFFFC|\uFFFD|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0/gu

/** Faults for every character of `source` that a letter cannot hold. */
export function reportUnfitCharacters(source: string, file: VFile): void {
  const position = positionsIn(source)
  for (const match of source.matchAll(unfit)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    fault(file, {
      place: position({ start: match.index, end: match.index + match[0].length }),
      rule: 'unfit-character',
      found: `invisible or control character U+${code}`,
      expected: 'characters that can be seen',
    })
  }
}
