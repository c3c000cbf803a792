import type { Key } from './key-listener'
import { isShown } from './shown'

/**
 * What script adds to the side-by-side: the view in the address, steps from difference to difference,
 * light on counterparts, copies of one column. Returns the keys for the steps.
 */
export function offerComparing(page: HTMLElement): Key[] {
  keepView(page)
  lightCounterparts(page)
  copyOneColumn(page)
  const step = stepper(page)
  return Array.from(page.querySelectorAll<HTMLButtonElement>('[data-step]'), (button) => {
    const run = () => step(Number(button.dataset.step) as 1 | -1)
    button.hidden = false
    button.onclick = run
    return { key: button.getAttribute('aria-keyshortcuts') ?? '', label: button.ariaLabel ?? '', run }
  })
}

/** The choice of a view goes into the address, so that a link shows the same and the way back leads back. */
function keepView(page: HTMLElement): void {
  const views = [...page.querySelectorAll<HTMLInputElement>('[name=view]')]
  const restore = () => {
    const named = new URLSearchParams(location.search).get('view')
    const view = views.find(({ value }) => value === named) ?? views[0]
    if (view) view.checked = true
    openFolds(page)
  }
  for (const view of views) {
    view.onchange = () => {
      const address = new URL(location.href)
      // All is what the page shows anyway.
      if (view === views[0]) address.searchParams.delete('view')
      else address.searchParams.set('view', view.value)
      history.pushState(null, '', address)
      openFolds(page)
    }
  }
  addEventListener('popstate', restore)
  restore()
}

/** Where styles cannot keep a closed disclosure open, script opens those that the view does not fold. */
function openFolds(page: HTMLElement): void {
  if (CSS.supports('selector(::details-content)')) return
  const view = page.querySelector<HTMLInputElement>('[name=view]:checked')?.value
  const folded = { differences: 'same', shared: 'own' }[view ?? '']
  for (const fold of page.querySelectorAll<HTMLDetailsElement>('.fold')) {
    fold.open = !(folded && fold.classList.contains(folded))
  }
}

/** Goes to the next or the previous difference that the view shows; the address follows without a trail. */
function stepper(page: HTMLElement): (by: 1 | -1) => void {
  return (by) => {
    const rows = [...page.querySelectorAll<HTMLElement>('.row:not(.same, .minor)')].filter(isShown)
    // A row that was led to stands just below the bar.
    const line = (page.querySelector('.views')?.getBoundingClientRect().bottom ?? 0) + 16
    const tops = rows.map((row) => row.getBoundingClientRect().top)
    const named = rows.findIndex((row) => row.matches(':target'))
    const inView = named >= 0 && Math.abs((tops[named] as number) - line) < innerHeight
    const next = inView
      ? named + by
      : by === 1
        ? tops.findIndex((top) => top > line)
        : tops.findLastIndex((top) => top < line)
    const row = rows[next]
    if (!row) return
    location.replace(`#${row.id}`)
    row.tabIndex = -1
    row.focus({ preventScroll: true })
  }
}

/** What moved lights up in both its places when one of them is pointed at or focused; level rows do by themselves. */
function lightCounterparts(page: HTMLElement): void {
  let lit: Element | null = null
  const light = ({ target }: Event) => {
    const note = (target as Element).closest('.moved')?.querySelector<HTMLAnchorElement>('.to')
    const row = note ? document.getElementById(note.hash.slice(1)) : null
    if (row === lit) return
    lit?.classList.remove('lit')
    row?.classList.add('lit')
    lit = row
  }
  page.addEventListener('pointerover', light)
  page.addEventListener('focusin', light)
}

/** A selection that begins in one letter stays in it, and is copied as the letter's paragraphs. */
function copyOneColumn(page: HTMLElement): void {
  const rows = page.querySelector<HTMLElement>('.rows')
  if (!rows) return
  document.addEventListener('selectionchange', () => {
    const { anchorNode } = getSelection() ?? {}
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    rows.dataset.only = element?.closest('.row > .l, .row > .r')?.classList[0] ?? ''
  })
  // The range covers the other letter's rows too: pressed there, the browser would drag it rather than begin anew.
  rows.addEventListener('pointerdown', ({ target }) => {
    const { only } = rows.dataset
    if (only && !(target as Element).closest(`.row > .${only}`)) getSelection()?.removeAllRanges()
  })
  rows.addEventListener('copy', (event) => {
    const selection = getSelection()
    if (!rows.dataset.only || !selection?.rangeCount) return
    event.clipboardData?.setData('text/plain', textIn(selection.getRangeAt(0), rows, rows.dataset.only))
    event.preventDefault()
  })
}

function textIn(range: Range, rows: HTMLElement, side: string): string {
  let text = ''
  for (const block of rows.querySelectorAll<HTMLElement>(`.row > .${side} :is(p, h3, h4, h5, h6)`)) {
    if (!range.intersectsNode(block) || !isShown(block)) continue
    const part = range.cloneRange()
    if (!block.contains(range.startContainer)) part.setStartBefore(block)
    if (!block.contains(range.endContainer)) part.setEndAfter(block)
    // What goes on from the row above is in the same paragraph.
    if (text && !block.matches('.on, p.run-in')) text += '\n'
    text += part.toString()
  }
  return text
}
