import type { Face } from './faces'

/** A file of a cut under the address at which it is served. */
export interface ServedPart {
  readonly url: string
  readonly characters: readonly string[]
}

/**
 * The `@font-face` rules of the printed copy. Each face asks the reader's machine first. `swap` because a
 * page that goes to the printer before its fonts have come is to be set in a system face, never blank.
 */
export function fontFaces(
  cuts: readonly { readonly face: Face; readonly parts: readonly ServedPart[] }[],
): string {
  const rules: string[] = []
  for (const { face, parts } of cuts) {
    for (const [at, { url, characters }] of parts.entries()) {
      const own = face.local.map((name) => `local("${name}")`)
      const sources = [...own, `url(${url})format("woff2")`]
      // Of two rules that hold a character the later one serves it: the first needs no long list of its own.
      rules.push(rule(face.family, face.weight, sources, at === 0 ? undefined : unicodeRange(characters)))
    }
  }
  return `${rules.join('\n')}\n`
}

function rule(family: string, weight: number, sources: readonly string[], range?: string): string {
  const last = range === undefined ? '' : `;unicode-range:${range}`
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${sources.join(',')}${last}}`
}

/** `characters` as the value of the descriptor, neighbours drawn together: `U+30-39,U+4E00`. */
export function unicodeRange(characters: readonly string[]): string {
  const points = characters.map((character) => character.codePointAt(0) as number).sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last !== undefined && point <= last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}
