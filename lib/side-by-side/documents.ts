import type { Extent, Reply } from '../reply/reply'

/** A document that the letters name in 《》, and where each names it first; `null` where one does not. */
export interface NamedDocument {
  readonly title: string
  readonly left: Extent | null
  readonly right: Extent | null
}

/**
 * The documents that two letters name, in the order of their first mention, the left letter's before the
 * right's. The title of the request itself is none of them, nor is a short name (《目录》) for a document
 * that the letter names in full.
 */
export function namedDocuments(left: Reply, right: Reply): NamedDocument[] {
  const here = named(left)
  const there = named(right)
  return [...new Set([...here.keys(), ...there.keys()])].map((title) => ({
    title,
    left: here.get(title) ?? null,
    right: there.get(title) ?? null,
  }))
}

function named({ text, fields }: Reply): Map<string, Extent> {
  const found = new Map<string, Extent>()
  const requests = fields.filter(({ name }) => name === 'requestTitle')
  for (const { 0: quoted, index } of text.matchAll(/《(?:[^《》\n]|《[^《》\n]*》)+》/g)) {
    const extent = { start: index, end: index + quoted.length }
    if (requests.some(({ start, end }) => start < extent.end && extent.start < end)) continue
    const title = quoted.slice(1, -1).replace(/\s/g, '')
    if (!found.has(title)) found.set(title, extent)
  }
  const titles = [...found.keys()]
  for (const title of titles) {
    if (titles.some((other) => other.length > title.length && bare(other).endsWith(bare(title))))
      found.delete(title)
  }
  return found
}

/** A title without what stands in brackets at its end: （试行）, （2021—2025年）. */
function bare(title: string): string {
  return title.replace(/(?:（[^（）]*）|\([^()]*\))+$/u, '')
}
