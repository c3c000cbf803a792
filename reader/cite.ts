import { citing } from '@/lib/wording/messages'
import { citeMenu } from './cite-menu'
import { type Cited, citationOf, linkTo, referenceOf } from './cited'
import type { Placed } from './fragment'
import { firstOf, lineOf, textAround } from './lines'
import { onSelected } from './selected'

/**
 * Turns the letter's citing links into a choice of copies, and offers the same for selected words.
 * @returns cites the selection, else the passage with this id
 */
export function offerCiting(letter: HTMLElement): (id: string) => void {
  // The contents have the same words as headings and leads, and stand before them.
  const page = letter.closest('main') ?? letter
  const open = citeMenu(page)
  // Without popovers the links stay what they are: an address to copy by hand.
  if (!open) return () => {}
  const show = (cited: Cited, at: DOMRect, focus: boolean) =>
    open(
      citing.cite(cited.place),
      [
        {
          label: citing.link,
          text: () => linkTo(cited, location.href, page.textContent ?? ''),
          done: citing.linkCopied,
        },
        {
          label: citing.citation,
          text: () => citationOf(cited, letter.dataset.citation, location.href),
          done: citing.citationCopied,
        },
        {
          label: citing.reference,
          // Swedish writes a day as the standard does.
          text: () =>
            referenceOf(cited, letter.dataset.reference, location.href, new Date().toLocaleDateString('sv')),
          done: citing.citationCopied,
        },
      ],
      at,
      focus,
    )

  const citePassage = (id: string, focus: boolean) => {
    const passage = document.getElementById(id)
    const sign = passage && signOf(passage)
    if (!sign) return
    const first = firstOf(passage)
    const cited = { ...locate(passage), ...first, before: first.before || above(passage) }
    show(cited, sign.getBoundingClientRect(), focus)
  }
  letter.addEventListener('click', (event) => {
    const sign = (event.target as Element).closest<HTMLAnchorElement>('.cite')
    if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    citePassage(sign.hash.slice(1), true)
  })

  /** The line above a passage. */
  const above = (passage: HTMLElement): string => {
    const reading = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT)
    reading.currentNode = passage
    const end = reading.previousNode()
    return end ? `${lineOf(end).textContent}\n` : ''
  }

  const citeSelection = (focus: boolean): boolean => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !letter.contains(selection.anchorNode)) return false
    const range = selection.getRangeAt(0)
    const words = selection.toString().trim()
    const start = range.startContainer
    const holder = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>('[id]')
    if (!words || !holder || !letter.contains(holder)) return false
    const cited = { ...locate(holder), words, ...textAround(range), selected: true }
    show(cited, range.getBoundingClientRect(), focus)
    return true
  }
  onSelected(letter, () => citeSelection(false))

  return (id) => {
    if (!citeSelection(true)) citePassage(id, true)
  }
}

/** The nearest passage around `element` that the letter has a name for. */
function locate(element: HTMLElement): Omit<Cited, keyof Placed> {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const place = at.id && passageLocator(at)
    if (place) return { id: at.id, place, selected: false }
  }
  return { id: element.id, place: '', selected: false }
}

/** What a passage is called, 第二部分第1段; '' where it cannot be cited. */
export function passageLocator(passage: HTMLElement): string {
  return signOf(passage)?.ariaLabel?.slice(citing.cite('').length) ?? ''
}

function signOf(passage: HTMLElement): HTMLElement | null {
  return passage.querySelector(`.cite[href="#${passage.id}"]`)
}
