import subsetFont from 'subset-font'
import { coverage } from './glyphs'

/** A font file to cut from; it is read only when a glyph is looked for in it. */
export interface FontFile {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

/** One file of a cut: WOFF2 with TrueType outlines, and the characters that it holds. */
export interface Part {
  readonly data: Uint8Array
  readonly characters: readonly string[]
}

interface Cut {
  readonly parts: readonly Part[]
  /** What none of the files has a glyph for. */
  readonly missing: readonly string[]
}

// Layout features go: they would set the same line differently on screen, in print and beside another
// font, and the grid of a printed letter leaves no room for kerning.
const options = { keepFeatures: [], noHinting: true } as const

/**
 * Cuts a typeface to `characters`. The files are asked in turn, each for what those before it lack, and
 * one that contributes nothing is left out; where a later file need not be opened, it is not.
 */
export async function cut(characters: Iterable<string>, files: readonly FontFile[]): Promise<Cut> {
  let wanted = [...new Set(characters)].sort()
  const parts: Part[] = []
  for (const file of files) {
    if (wanted.length === 0) break
    const font = await subsetFont(await file.read(), wanted.join(''), {
      ...options,
      targetFormat: 'truetype',
    })
    const covered = coverage(font)
    const has = (character: string) => covered.has(character.codePointAt(0) as number)
    const found = wanted.filter(has)
    if (found.length === 0) continue
    parts.push({
      data: await subsetFont(font, found.join(''), { ...options, targetFormat: 'woff2' }),
      characters: found,
    })
    wanted = wanted.filter((character) => !has(character))
  }
  return { parts, missing: wanted }
}
