import { citing } from '@/lib/wording/messages'
import { announce } from './announce'
import { passageLocator } from './cite'
import { element } from './element'

/** Says where an address has led to, and lets the reading go on from there. */
export function tellArrivals(letter: HTMLElement): void {
  const box = element('input', { type: 'checkbox' })
  let arrived: Element | undefined
  box.onchange = () => arrived?.classList.toggle('prints-mark', box.checked)
  const choice = element('label', {}, box, citing.printMark)
  const tell = () => {
    // Ids are of letters that no address encodes.
    const id = location.hash.slice(1)
    const target = id === '' ? null : document.getElementById(id)
    if (!target || !letter.contains(target)) return
    // By its id: with a text directive `:target` is what holds the words found.
    arrived?.classList.remove('prints-mark')
    arrived = target
    arrived.classList.toggle('prints-mark', box.checked)
    // A printed copy is the letter alone, save where the mark is asked for.
    document.querySelector('[data-print]')?.after(choice)
    target.tabIndex = -1
    // Of two keys pressed at once the second may have opened the choice of copies by now.
    if (!document.activeElement?.closest('[popover]')) target.focus({ preventScroll: true })
    const place = passageLocator(target)
    if (place) announce(citing.arrived(place), true)
  }
  addEventListener('hashchange', tell)
  tell()
}
