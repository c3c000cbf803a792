import type { Extent } from '../reply'
import { closing } from './quotes'

/** A document that is named in 《》 and where either letter names it. */
export interface Policy {
  /** The fullest name that a letter gives, without its outer 《》. */
  readonly name: string
  readonly left: readonly Extent[]
  readonly right: readonly Extent[]
}

interface Named extends Extent {
  readonly name: string
}

/**
 * The documents that two letters name, in the left letter's order, then the right's. A name inside
 * another's 《》 is part of that name. A short form (《目录》) counts for the last fuller name before it in
 * the same letter that ends with it or holds it, and stands by itself where there is none.
 */
export function policies(left: string, right: string): Policy[] {
  const found = new Map<string, { name: string; left: Extent[]; right: Extent[] }>()
  for (const [side, text] of [
    ['left', left],
    ['right', right],
  ] as const) {
    for (const { name, start, end } of resolved(named(text))) {
      const policy = found.get(name) ?? { name, left: [], right: [] }
      policy[side].push({ start, end })
      found.set(name, policy)
    }
  }
  return [...found.values()]
}

function named(text: string): Named[] {
  const found: Named[] = []
  for (let at = text.indexOf('《'); at !== -1; at = text.indexOf('《', at)) {
    const end = closing(text, at, text.length)
    if (end > at) found.push({ start: at, end, name: text.slice(at + 1, end - 1).replace(/\s+/g, '') })
    at = Math.max(end, at + 1)
  }
  return found
}

/** The longest name that is taken for a short form, in characters: 《实施意见》, 《若干措施》. */
const short = 6

function resolved(all: readonly Named[]): Named[] {
  return all.map((one, n) => {
    if (one.name.length > short) return one
    const fuller = all
      .slice(0, n)
      .findLast(({ name }) => name.length > short && plain(name).endsWith(plain(one.name)))
    return fuller === undefined ? one : { ...one, name: fuller.name }
  })
}

/** A name without what stands in brackets at its end: （试行）, （2021-2025年）. */
function plain(name: string): string {
  return name.replace(/(?:（[^（）]*）|\([^()]*\))+$/, '')
}
