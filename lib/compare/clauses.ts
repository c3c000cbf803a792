import { closing } from './quotes'

/**
 * The ends of a sentence's clauses, in units of its solid text. A clause ends at ，；：。！？ (or their
 * half-width forms between words), never at 、 and never inside “” or 《》.
 */
export function clauseEnds(solid: string): number[] {
  const ends: number[] = []
  const sign = /[“《「『]|[，；：。！？,;:!?]+/g
  for (let hit = sign.exec(solid); hit !== null; hit = sign.exec(solid)) {
    const stop = sign.lastIndex
    if (/[“《「『]/.test(hit[0])) sign.lastIndex = Math.max(stop, closing(solid, hit.index, solid.length))
    else if (
      !/^[,:;]$/.test(hit[0]) ||
      !(/\w/.test(solid.charAt(hit.index - 1)) && /\w/.test(solid.charAt(stop)))
    )
      ends.push(stop)
  }
  while (ends.length > 0 && /^[”’）》」』)]*$/.test(solid.slice(ends.at(-1)))) ends.pop()
  ends.push(solid.length)
  return ends
}
