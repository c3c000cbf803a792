import { attention } from 'micromark-core-commonmark'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'

const asterisk = 42

/**
 * Bold as a writer of Chinese means it: two asterisks open before any character and close behind any, save white space.
 * CommonMark looks at punctuation and letters around them, and takes `**推进“双减”**5项` for plain asterisks. One asterisk
 * alone is the letter's own.
 */
const bold: Construct = {
  name: 'bold',
  ...(attention.resolveAll && { resolveAll: attention.resolveAll }),
  tokenize(this: TokenizeContext, effects, ok) {
    const before = this.previous
    let length = 0
    const inside: State = (code) => {
      if (code === asterisk) {
        length += 1
        effects.consume(code)
        return inside
      }
      const token = effects.exit('attentionSequence')
      token._open = length > 1 && !isBlankCode(code)
      token._close = length > 1 && !isBlankCode(before)
      return ok(code)
    }
    return (code) => {
      effects.enter('attentionSequence')
      return inside(code)
    }
  },
}

/** White space, a line's end (below zero) or the end of the text. */
function isBlankCode(code: Code): boolean {
  return code === null || code < 0 || /\s/u.test(String.fromCodePoint(code))
}

export const boldAlone: Extension = { text: { [asterisk]: bold } }
