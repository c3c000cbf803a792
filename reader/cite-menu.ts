import { copy } from './copy'
import { element } from './element'

/** A copy that citing offers: what it is called, what is copied, and what is said once it is. */
export interface Copy {
  readonly label: string
  readonly text: () => string
  readonly done: string
}

/** Opens a choice of copies beside what is cited. */
type ShowMenu = (name: string, copies: readonly Copy[], at: DOMRect, focus: boolean) => void

/** A choice of copies in `page`; `null` where the browser has no popovers. */
export function citeMenu(page: HTMLElement): ShowMenu | null {
  const menu = element('div', { className: 'cite-menu', popover: 'auto' })
  if (!menu.showPopover) return null
  page.append(menu)
  return (name, copies, at, focus) => {
    menu.ariaLabel = name
    menu.replaceChildren(
      ...copies.map(({ label, text, done }) => {
        const button = element('button', { textContent: label })
        button.onclick = () => {
          menu.hidePopover()
          copy(text(), done)
        }
        return button
      }),
    )
    menu.hidePopover()
    menu.showPopover()
    menu.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - menu.offsetWidth - 8)) + scrollX}px`
    menu.style.top = `${at.bottom + scrollY + 4}px`
    if (focus) menu.querySelector('button')?.focus()
  }
}
