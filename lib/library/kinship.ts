import type { Reply } from '../reply/reply'

/** Length of the stretches that letters are told by: long enough to say something, short enough to survive a rewording. */
const length = 6
/** One stretch in 2 to this power is looked at; its characters decide, so it is the same one in every letter. */
const sample = 3
/** What stands in more letters than this is stock text and ties none of them together. */
const rare = 12

/**
 * How near the replies of a library are to one another: for each, the others that share rare stretches of text
 * with it, nearest first. A stretch counts the more, the fewer letters have it. The time grows with the whole
 * length of the library, not with the number of pairs.
 */
export function kinship<R extends Pick<Reply, 'text'>>(replies: readonly R[]): Map<R, readonly R[]> {
  const holders = new Map<string, R[]>()
  for (const reply of replies) {
    for (const stretch of stretches(reply.text)) {
      const known = holders.get(stretch)
      if (known === undefined) holders.set(stretch, [reply])
      else known.push(reply)
    }
  }
  const shared = new Map<R, Map<R, number>>(replies.map((reply) => [reply, new Map()]))
  for (const group of holders.values()) {
    if (group.length < 2 || group.length > rare) continue
    for (const one of group) {
      const scores = shared.get(one) as Map<R, number>
      for (const other of group) {
        if (other !== one) scores.set(other, (scores.get(other) ?? 0) + 1 / (group.length - 1))
      }
    }
  }
  return new Map(
    [...shared].map(([reply, scores]) => [
      reply,
      [...scores].sort(([, a], [, b]) => b - a).map(([other]) => other),
    ]),
  )
}

function stretches(text: string): Set<string> {
  const solid = text.replace(/\s/g, '')
  const found = new Set<string>()
  for (let at = 0; at + length <= solid.length; at++) {
    const stretch = solid.slice(at, at + length)
    let hash = 0
    for (let k = 0; k < length; k++) hash = (Math.imul(hash, 31) + stretch.charCodeAt(k)) | 0
    // The low bits of such a sum follow the last sign alone; the high ones do not.
    if (Math.imul(hash, 0x9e3779b1) >>> (32 - sample) === 0) found.add(stretch)
  }
  return found
}
