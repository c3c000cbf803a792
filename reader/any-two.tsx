import { render } from 'preact'
import { VFile } from 'vfile'
import { SideBySide } from '@/components/comparison/side-by-side'
import { ordered } from '@/lib/library/order'
import { parseReply } from '@/lib/parse/parse'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { type Slug, toSlug } from '@/lib/reply/slug'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import type { StockNote } from '@/lib/stock/notes'
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
  const found = await Promise.all([one, other].map(letterOf))
  const [left, right] = found
  if (!(left instanceof Object) || !(right instanceof Object)) {
    status.textContent = found.filter((letter) => typeof letter === 'string').join('')
    return
  }
  const pair = comparePair(...ordered(left.reply, right.reply))
  const notes = (reply: Reply) => (reply === left.reply ? left : right).stock
  document.title = `${namesTogether(pair.left, pair.right)} ${comparison.title} · ${site.name}`
  page.replaceChildren()
  render(<SideBySide pair={pair} stock={{ left: notes(pair.left), right: notes(pair.right) }} />, page)
  const shown = page.querySelector<HTMLElement>('.compare')
  if (shown) addToSideBySide(shown)
  // The place that the address names is there now.
  if (location.hash) location.replace(location.hash)
})

/** A letter of the library with what is told of its stock sentences, or why there is none. */
async function letterOf(slug: Slug): Promise<{ reply: Reply; stock: StockNote[] } | string> {
  const [text, stock] = await Promise.all([
    fetch(addresses.data({ slug }, 'reply.md')),
    fetch(addresses.data({ slug }, 'stock.json')),
  ])
  if (text.status === 404) return words.unknown(slug)
  if (!text.ok || !stock.ok) return words.failed
  const reply = parseReply(new VFile({ path: slug, value: await text.text() }), slug)
  return { reply, stock: await stock.json() }
}
