import type { Reply } from '../reply/reply'

/** Characters of a shingle: long enough to say something, short enough to survive a rewording. */
const shingleLength = 6
/** One shingle in 2 to this power is looked at; its characters decide, so it is the same one in every letter. */
const sampleBits = 3
/** What stands in more letters than this is stock text and ties none of them together. */
const maxHolders = 12

/**
 * How near the replies of a library are to one another: for each, the others that share rare shingles (short
 * stretches of text) with it, nearest first. A shingle counts the more, the fewer letters have it. The time grows
 * with the whole length of the library, not with the number of pairs.
 */
export function kinship<R extends Pick<Reply, 'text'>>(replies: readonly R[]): Map<R, readonly R[]> {
  const holders = new Map<string, R[]>()
  for (const reply of replies) {
    for (const shingle of shingles(reply.text)) {
      const known = holders.get(shingle)
      if (known === undefined) holders.set(shingle, [reply])
      else known.push(reply)
    }
  }
  const scores = new Map(replies.map((reply) => [reply, new Map<R, number>()]))
  for (const group of holders.values()) {
    if (group.length > maxHolders) continue
    for (const one of group) {
      const ofOne = scores.get(one)
      for (const other of group) {
        if (other !== one) ofOne?.set(other, (ofOne.get(other) ?? 0) + 1 / (group.length - 1))
      }
    }
  }
  return new Map(
    [...scores].map(([reply, ofOne]) => [
      reply,
      [...ofOne].sort(([, a], [, b]) => b - a).map(([other]) => other),
    ]),
  )
}

function shingles(text: string): Set<string> {
  const solid = text.replace(/\s/g, '')
  const found = new Set<string>()
  for (let at = 0; at + shingleLength <= solid.length; at++) {
    const shingle = solid.slice(at, at + shingleLength)
    let hash = 0
    for (let k = 0; k < shingleLength; k++) hash = (Math.imul(hash, 31) + shingle.charCodeAt(k)) | 0
    // The low bits of such a sum follow the last sign alone; the high ones do not.
    if (Math.imul(hash, 0x9e3779b1) >>> (32 - sampleBits) === 0) found.add(shingle)
  }
  return found
}
