import { stepping as words } from '@/lib/wording/messages'
import { offerCitingRows } from './cite-rows'
import { copyOneColumn } from './columns'
import { followDifferences } from './differences'
import { listenToKeys } from './key-listener'
import { lightCounterparts } from './light'
import { offerPrinting } from './print'
import { style } from './style'
import { keepView } from './view'

/** What script adds to two letters side by side, the `.compare` of a page. */
export function addToSideBySide(page: HTMLElement): void {
  style()
  offerPrinting()
  keepView(page)
  lightCounterparts(page)
  copyOneColumn(page)
  const { keys, current } = followDifferences(page)
  const cite = offerCitingRows(page)
  listenToKeys([...keys, { key: 'c', label: words.cite, run: () => cite(current()) }])
}
