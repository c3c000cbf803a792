import { stepping as words } from '@/lib/wording/messages'
import { announce } from './announce'
import { beforeFrame } from './frame'
import type { Key } from './key-listener'
import { isNamed } from './passages'
import { isShown } from './shown'

/**
 * Says in the list and above the text at which difference the reader is, and goes from one to the next in the list's
 * order. Returns the keys for the steps, and the row that is being read.
 */
export function followDifferences(page: HTMLElement): {
  keys: Key[]
  current: () => HTMLElement | undefined
} {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('#differences a')]
  const stops = links.map((link) => document.getElementById(link.hash.slice(1)) as HTMLElement)
  const rows = [...page.querySelectorAll<HTMLElement>('.row')]
  const places = page.querySelectorAll('.place')
  const drawer = page.querySelector<HTMLDetailsElement>('.drawer > details')
  const list = page.querySelector<HTMLElement>('.differences')
  const topOf = (row: Element) => row.getBoundingClientRect().top
  // A row that was led to stands just below the bar.
  const line = () => (page.querySelector('.views')?.getBoundingClientRect().bottom ?? 0) + 24

  /** The one that the address names while it is in view, else the last one passed, or -1. */
  const at = (all: readonly HTMLElement[]): number => {
    const named = all.findIndex((row) => isNamed(row) && isShown(row))
    if (named >= 0 && Math.abs(topOf(all[named] as HTMLElement) - line()) < innerHeight) return named
    let [found, lowest] = [-1, Number.NEGATIVE_INFINITY]
    all.forEach((row, index) => {
      const top = topOf(row)
      if (top <= line() && top >= lowest && isShown(row)) [found, lowest] = [index, top]
    })
    return found
  }

  const back = page.querySelector<HTMLElement>('[data-step="-1"]')
  let current: HTMLAnchorElement | undefined
  const mark = () => {
    const index = at(stops)
    const link = links[index]
    // Before the first there is none to go back to: no stop on the way there.
    if (back) back.tabIndex = link ? 0 : -1
    if (link === current) return
    current?.removeAttribute('aria-current')
    current = link
    for (const place of places)
      place.textContent = link ? words.place(index + 1, stops.length) : words.count(stops.length)
    if (!link) return
    link.ariaCurrent = 'location'
    if (list && isShown(link)) list.scrollTop += topOf(link) - topOf(list) - list.clientHeight / 2
  }
  const later = beforeFrame(mark)
  addEventListener('scroll', later, { passive: true })
  addEventListener('hashchange', later)
  mark()

  // A drawer over the text has done its work once it has led somewhere.
  page.addEventListener('click', ({ target }) => {
    if (
      drawer?.parentElement &&
      (target as Element).closest('.drawer a, [data-step]') &&
      getComputedStyle(drawer.parentElement).position === 'fixed'
    )
      drawer.open = false
  })

  const step = (by: 1 | -1) => {
    const from = at(stops)
    const named = stops[from]
    const inOrder = named && isNamed(named)
    const next = inOrder
      ? by === 1
        ? stops.findIndex((row, index) => index > from && isShown(row))
        : stops.findLastIndex((row, index) => index < from && isShown(row))
      : by === 1
        ? stops.findIndex((row) => topOf(row) > line() && isShown(row))
        : from
    const row = stops[next]
    if (!row) {
      announce(by === 1 ? words.last : words.first)
      return
    }
    location.replace(`#${row.id}`)
    row.tabIndex = -1
    row.focus({ preventScroll: true })
    mark()
    announce(words.arrived(words.place(next + 1, stops.length), links[next]?.textContent ?? ''), true)
  }
  const keys = Array.from(page.querySelectorAll<HTMLButtonElement>('[data-step]'), (button) => {
    const run = () => step(Number(button.dataset.step) as 1 | -1)
    button.hidden = false
    button.onclick = run
    return { key: button.getAttribute('aria-keyshortcuts') ?? '', label: button.ariaLabel ?? '', run }
  })
  return { keys, current: () => rows[Math.max(0, at(rows))] }
}
