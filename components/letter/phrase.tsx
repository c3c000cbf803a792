import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Extent, Reply, Span } from '@/lib/reply/reply'
import { phrasing, type Wrap } from '@/lib/typeset/phrasing'
import { unbroken } from '@/lib/typeset/unbroken'

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
  const tree = phrasing(reply, extent, [wraps, unbroken(reply.text, extent)], spans)
  return toJsxRuntime(tree, { Fragment, jsx, jsxs })
}
