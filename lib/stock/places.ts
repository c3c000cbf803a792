import { shape } from '../compare/align/evidence'
import { type Sentence, sentences } from '../compare/segment/sentences'
import type { Extent, Reply } from '../reply/reply'

/** A sentence where it stands in a letter. */
export interface Place extends Extent {
  readonly reply: Reply
  /** Its text without white space. */
  readonly solid: string
  /**
   * The same without what changes from letter to letter: figures, the number at its head, the mark at its end, the title
   * of the suggestion or proposal that is answered, where it stands in quotes.
   */
  readonly shape: string
}

/**
 * The sentences of letters, in their order. They are the very ones that two letters are compared by, but for fields: a
 * number, a name or a date is no sentence.
 */
export function placesOf(replies: readonly Reply[]): Place[] {
  return replies.flatMap((reply) => {
    const title = reply.request.title?.replace(/\s/g, '') ?? ''
    return sentences(reply)
      .filter(({ frame }) => frame === null)
      .map((sentence) => placeOf(reply, sentence, title))
  })
}

function placeOf(reply: Reply, { start, end, solid }: Sentence, title: string): Place {
  const isQuoted = title !== '' && /[“"《「]/.test(solid.charAt(solid.indexOf(title) - 1))
  return { reply, start, end, solid, shape: shape({ solid: isQuoted ? solid.replace(title, '') : solid }) }
}
