import { citing } from '@/lib/wording/messages'
import { type Cited, citationOf, linkTo, referenceOf } from './cited'
import { copy } from './copy'
import { element } from './element'

/**
 * Turns the letter's citing links into a choice of copies, and offers the same for selected words.
 * @returns cites the selection, else the passage with this id
 */
export function offerCiting(letter: HTMLElement): (id: string) => void {
  let cited: Cited | undefined
  const offer = (textContent: string, done: string, text: (cited: Cited) => string) =>
    element('button', {
      textContent,
      onclick: () => {
        menu.hidePopover()
        if (cited) copy(text(cited), done)
      },
    })
  const link = offer(citing.link, citing.linkCopied, (cited) =>
    linkTo(cited, location.href, page.textContent ?? ''),
  )
  const menu = element(
    'div',
    { className: 'cite-menu', popover: 'auto' },
    link,
    offer(citing.citation, citing.citationCopied, (cited) =>
      citationOf(cited, letter.dataset.citation, location.href),
    ),
    offer(citing.reference, citing.citationCopied, (cited) =>
      // Swedish writes a day as the standard does.
      referenceOf(cited, letter.dataset.reference, location.href, new Date().toLocaleDateString('sv')),
    ),
  )
  // Without popovers the links stay what they are: an address to copy by hand.
  if (!menu.showPopover) return () => {}
  // The contents have the same words as headings and leads, and stand before them.
  const page = letter.closest('main') ?? letter
  page.append(menu)
  const show = (what: Cited, at: DOMRect, focus: boolean) => {
    cited = what
    menu.ariaLabel = citing.cite(what.place)
    menu.hidePopover()
    menu.showPopover()
    menu.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - menu.offsetWidth - 8)) + scrollX}px`
    menu.style.top = `${at.bottom + scrollY + 4}px`
    if (focus) link.focus()
  }

  const citePassage = (id: string, focus: boolean) => {
    const passage = document.getElementById(id)
    const sign = passage && signOf(passage)
    if (!sign) return
    const reading = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT)
    reading.currentNode = passage
    const before = reading.previousNode()?.textContent ?? ''
    show({ ...locate(passage), words: wordsOf(passage), before }, sign.getBoundingClientRect(), focus)
  }
  letter.addEventListener('click', (event) => {
    const sign = (event.target as Element).closest<HTMLAnchorElement>('.cite')
    if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    citePassage(sign.hash.slice(1), true)
  })

  const citeSelection = (focus: boolean): boolean => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !letter.contains(selection.anchorNode)) return false
    const range = selection.getRangeAt(0)
    const words = selection.toString().trim()
    const start = range.startContainer
    const holder = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>('[id]')
    if (!words || !holder || !letter.contains(holder)) return false
    const before = start instanceof Text ? start.data.slice(0, range.startOffset) : ''
    show({ ...locate(holder), words, before, selected: true }, range.getBoundingClientRect(), focus)
    return true
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const settled = () => {
    clearTimeout(timer)
    timer = setTimeout(citeSelection, 300, false)
  }
  document.addEventListener('selectionchange', settled)
  letter.addEventListener('pointerup', settled)

  return (id) => {
    if (!citeSelection(true)) citePassage(id, true)
  }
}

/** The nearest passage around `element` that the letter has a name for. */
function locate(element: HTMLElement): Omit<Cited, 'words' | 'before'> {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const place = at.id && passageLocator(at)
    if (place) return { id: at.id, place, selected: false }
  }
  return { id: element.id, place: '', selected: false }
}

/** A passage's own words; of a section under a heading, the heading's. */
function wordsOf(passage: HTMLElement): string {
  return (passage.querySelector('h2') ?? passage).textContent ?? ''
}

/** What a passage is called, 第二部分第1段; '' where it cannot be cited. */
export function passageLocator(passage: HTMLElement): string {
  return signOf(passage)?.ariaLabel?.slice(citing.cite('').length) ?? ''
}

function signOf(passage: HTMLElement): HTMLElement | null {
  return passage.querySelector(`.cite[href="#${passage.id}"]`)
}
