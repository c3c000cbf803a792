import { keys as words } from '@/lib/wording/messages'
import { tellArrivals } from './arrive'
import { offerCiting } from './cite'
import { followReading } from './follow'
import { listenToKeys } from './key-listener'
import { passages, placeInReading, step } from './passages'
import { offerPrinting } from './print'
import css from './reply.css'
import { start } from './start'
import { style } from './style'

/** What script adds to a reply's page. */
start(() => {
  const letter = document.querySelector<HTMLElement>('.letter')
  const rail = document.querySelector<HTMLElement>('.rail')
  style(css)
  offerPrinting()
  if (rail) followReading(rail)
  if (!letter) return
  const cite = offerCiting(letter)
  const all = passages(letter)
  listenToKeys([
    { key: 'n', label: words.next, run: () => step(all, 1) },
    { key: 'p', label: words.previous, run: () => step(all, -1) },
    { key: 'c', label: words.cite, run: () => cite(all[Math.max(placeInReading(all), 0)]?.id ?? '') },
  ])
  tellArrivals(letter)
})
