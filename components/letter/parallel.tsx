import { addresses } from '@/lib/publish/addresses'
import type { Parallel } from '@/lib/side-by-side/parallels'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { comparison as words } from '@/lib/wording/messages'
import { namesOf } from '@/lib/wording/names'

/** A link in the margin, where a stretch begins that another letter has too. */
export function parallelWrap(parallel: Parallel): Wrap {
  const { start } = parallel
  const { href, name } = linkOf(parallel)
  return { start, end: start, tagName: 'a', properties: { className: ['also'], href, ariaLabel: name } }
}

/** The same behind a heading, which would be called by the link's name too if it held it. */
export function ParallelOfHeading({ parallel }: { parallel: Parallel }) {
  const { href, name } = linkOf(parallel)
  // biome-ignore lint/a11y/useAnchorContent: its name is its label; it holds no text that would be copied with the letter
  return <a className="also" href={href} aria-label={name} />
}

function linkOf({ other, pair, row, isSame }: Parallel) {
  const { left, right } = namesOf(pair.left, pair.right)
  const { short } = other === pair.left ? left : right
  return {
    href: `${addresses.compare(pair.left, pair.right)}#${row}`,
    name: isSame ? words.also(short) : words.alike(short),
  }
}
