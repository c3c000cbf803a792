import { citing } from '@/lib/messages'
import { announce } from './announce'
import { placeOf } from './cite'

/** Says where an address has led to, and lets the reading go on from there. */
export function tellArrivals(letter: HTMLElement): void {
  const tell = () => {
    const target = letter.querySelector<HTMLElement>(':target')
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
    const place = placeOf(target)
    if (place) announce(citing.arrived(place), true)
  }
  addEventListener('hashchange', tell)
  // The browser goes to the target once the page is there.
  if (document.readyState === 'complete') tell()
  else addEventListener('load', tell)
}
