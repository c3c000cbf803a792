import { keys as words } from '@/lib/wording/messages'
import { tellArrivals } from './arrive'
import { offerCiting } from './cite'
import { offerComparing } from './compare'
import { followReading } from './follow'
import { listenToKeys } from './key-listener'
import { passages, placeInReading, step } from './passages'
import { offerPrinting } from './print'
import { offerSearch } from './search'
import { style } from './style'

/** The site's one script: whatever a page has of these, script adds to; a page without them it leaves alone. */
function start(): void {
  const letter = document.querySelector<HTMLElement>('.letter')
  const rail = document.querySelector<HTMLElement>('.rail')
  const library = document.querySelector<HTMLElement>('.library')
  const sideBySide = document.querySelector<HTMLElement>('.compare:has(.rows)')
  const filters = document.querySelector<HTMLElement>('.filters')
  style()
  offerPrinting()
  if (rail) followReading(rail)
  if (library && filters) offerSearch(library, filters)
  if (sideBySide) listenToKeys(offerComparing(sideBySide))
  if (letter) {
    const cite = offerCiting(letter)
    const all = passages(letter)
    listenToKeys([
      { key: 'n', label: words.next, run: () => step(all, 1) },
      { key: 'p', label: words.previous, run: () => step(all, -1) },
      { key: 'c', label: words.cite, run: () => cite(all[Math.max(placeInReading(all), 0)]?.id ?? '') },
    ])
    tellArrivals(letter)
  }
}

if (process.env.NODE_ENV === 'development') {
  // React takes over the page there, some time after it has loaded; what was added before would count as its mistake.
  addEventListener('load', () => setTimeout(start, 1500))
} else start()
