import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { phrasing } from '@/lib/phrasing'
import type { Extent, Reply, Span } from '@/lib/reply'
import { tokens } from '@/lib/tokens'

/** The text of an extent with its bold and links; `spans` give their ids to the marks that cover them. */
export function Phrase({ reply, extent, spans }: { reply: Reply; extent: Extent; spans?: readonly Span[] }) {
  return toJsxRuntime(phrasing(reply, extent, [tokens(reply.text, extent)], spans), { Fragment, jsx, jsxs })
}
