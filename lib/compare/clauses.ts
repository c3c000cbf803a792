import { closing } from './quotes'

/**
 * The ends of a sentence's clauses, in units of its solid text. A clause ends at ，；：。！？ (or their
 * half-width forms between words), never at 、 and never inside “” or 《》.
 */
export function clauseEnds(solid: string): number[] {
  const ends: number[] = []
  const sign = /[“《「『，；：。！？,;:!?]+/g
  for (let hit = sign.exec(solid); hit !== null; hit = sign.exec(solid)) {
    const opening = hit[0].search(/[“《「『]/)
    const stop = opening === -1 ? hit.index + hit[0].length : hit.index + opening
    if (stop > hit.index && !/^[,:;.]$/.test(solid.slice(hit.index, stop))) ends.push(stop)
    else if (stop > hit.index && !(/\w/.test(solid.charAt(hit.index - 1)) && /\w/.test(solid.charAt(stop))))
      ends.push(stop)
    if (opening !== -1) sign.lastIndex = Math.max(stop + 1, closing(solid, stop, solid.length))
  }
  while (ends.length > 0 && /^[”’）》」』)]*$/.test(solid.slice(ends.at(-1)))) ends.pop()
  ends.push(solid.length)
  return ends
}
