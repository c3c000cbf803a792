import { render } from 'preact'
import { VFile } from 'vfile'
import { SideBySide } from '@/components/comparison/side-by-side'
import { ordered } from '@/lib/library/order'
import { parseReply } from '@/lib/parse/parse'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { type Slug, toSlug } from '@/lib/reply/slug'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { comparison, site, anyTwo as words } from '@/lib/wording/messages'
import { namesTogether } from '@/lib/wording/summary'
import { addToSideBySide } from './side-by-side'
import { start } from './start'

/** Compares the two letters that the address names, and shows them as a page that was made ahead does. */
start(async () => {
  const page = document.querySelector<HTMLElement>('.any-two')
  const status = document.querySelector<HTMLElement>('.any-two [role=status]')
  if (!page || !status) return
  const query = new URLSearchParams(location.search)
  const [one, other] = ['left', 'right'].map((side) => toSlug(query.get(side) ?? ''))
  if (!one || !other || one === other) {
    status.textContent = words.unnamed
    return
  }
  status.textContent = words.working
  const ahead = addresses.compare({ slug: one }, { slug: other })
  if ((await fetch(ahead, { method: 'HEAD' })).ok) {
    query.delete('left')
    query.delete('right')
    location.replace(`${ahead}${query.size > 0 ? `?${query}` : ''}${location.hash}`)
    return
  }
  const found = await Promise.all([one, other].map(replyOf))
  const [left, right] = found
  if (!(left instanceof Object) || !(right instanceof Object)) {
    status.textContent = found.filter((letter) => typeof letter === 'string').join('')
    return
  }
  const pair = comparePair(...ordered(left, right))
  document.title = `${namesTogether(pair.left, pair.right)} ${comparison.title} · ${site.name}`
  page.replaceChildren()
  render(<SideBySide pair={pair} />, page)
  const shown = page.querySelector<HTMLElement>('.compare')
  if (shown) addToSideBySide(shown)
  // The place that the address names is there now.
  if (location.hash) location.replace(location.hash)
})

/** A letter of the library, or why there is none. */
async function replyOf(slug: Slug): Promise<Reply | string> {
  const response = await fetch(addresses.data({ slug }, 'reply.md'))
  if (response.status === 404) return words.unknown(slug)
  if (!response.ok) return words.failed
  return parseReply(new VFile({ path: slug, value: await response.text() }), slug)
}
