import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { phrasing, type Wrap } from '@/lib/phrasing'
import type { Extent, Reply, Span } from '@/lib/reply'
import { tokens } from '@/lib/tokens'

/**
 * The text of an extent with its bold and links; `spans` give their ids to the marks that cover them, `wraps` are set
 * around the text.
 */
export function Phrase({
  reply,
  extent,
  spans,
  wraps = [],
}: {
  reply: Reply
  extent: Extent
  spans?: readonly Span[]
  wraps?: readonly Wrap[]
}) {
  const tree = phrasing(reply, extent, [wraps, tokens(reply.text, extent)], spans)
  return toJsxRuntime(tree, { Fragment, jsx, jsxs })
}
