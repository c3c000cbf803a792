import { beforeFrame } from './frame'
import { placeInReading } from './passages'

/** Marks in the contents where the reader is; folds them up again once they have led somewhere. */
export function followReading(rail: HTMLElement): void {
  const fold = rail.querySelector('details')
  const here = rail.querySelector('summary')?.appendChild(document.createElement('span'))
  const links = [...rail.querySelectorAll('a')]
  const places = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  if (!fold || !here || places.length !== links.length) return
  rail.classList.add('follows')

  let current: HTMLAnchorElement | undefined
  const mark = () => {
    const at = placeInReading(places)
    const link = links[Math.max(at, 0)]
    if (!link || link === current) return
    current?.removeAttribute('aria-current')
    current = link
    current.ariaCurrent = 'location'
    here.textContent = at < 0 ? '' : link.textContent
    if (fold.scrollHeight > fold.clientHeight) fold.scrollTop = link.offsetTop - fold.clientHeight / 2
  }
  addEventListener('scroll', beforeFrame(mark), { passive: true })
  mark()

  rail.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) fold.open = false
  })
}
