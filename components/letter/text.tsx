import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Extent, Reply } from '@/lib/reply/reply'
import type { Block } from '@/lib/typeset/blocks'
import { type Layers, phrasing } from '@/lib/typeset/phrasing'

/** A letter cut into blocks, with what is set around stretches of its text. */
export interface SetLetter {
  readonly reply: Reply
  readonly blocks: readonly Block[]
  readonly layers: Layers
}

/** A stretch of a letter's text, or of another's. */
export function Text({
  letter,
  extent,
}: {
  letter: { readonly reply: Pick<Reply, 'text'>; readonly layers: Layers }
  extent: Extent
}) {
  return toJsxRuntime(phrasing(letter.reply, extent, letter.layers), { Fragment, jsx, jsxs })
}
