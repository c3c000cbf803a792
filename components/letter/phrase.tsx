import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { phrasing } from '@/lib/phrasing'
import type { Extent, Reply } from '@/lib/reply'

/** The text of an extent, with its marks; `ids` wraps the named stretches in it. */
export function Phrase({
  reply,
  extent,
  ranges,
}: {
  reply: Reply
  extent: Extent
  ranges?: Parameters<typeof phrasing>[2]
}) {
  return toJsxRuntime(phrasing(reply, extent, ranges), { Fragment, jsx, jsxs })
}
