import { stepping as words } from '@/lib/wording/messages'
import { offerCitingRows } from './cite-rows'
import { copyOneColumn } from './columns'
import { followDifferences } from './differences'
import { listenToKeys } from './key-listener'
import { lightCounterparts } from './light'
import { offerPrinting } from './print'
import { start } from './start'
import { style } from './style'
import { keepView } from './view'

/** What script adds to the side-by-side, and to a page that leads there. */
start(() => {
  const onward = document.querySelector<HTMLAnchorElement>('.onward')
  // What the address asks for is meant for the page it leads to.
  if (onward) location.replace(onward.href + location.search + location.hash)
  const page = document.querySelector<HTMLElement>('.compare:has(.rows)')
  if (!page) return
  style()
  offerPrinting()
  keepView(page)
  lightCounterparts(page)
  copyOneColumn(page)
  const { keys, current } = followDifferences(page)
  const cite = offerCitingRows(page)
  listenToKeys([...keys, { key: 'c', label: words.cite, run: () => cite(current()) }])
})
