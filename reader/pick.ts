import { ordered } from '@/lib/library/order'
import { addresses } from '@/lib/publish/addresses'
import type { Slug } from '@/lib/reply/slug'
import { picking as words } from '@/lib/wording/messages'
import { element } from './element'

/** Any two sheets can be ticked, and their letters set side by side; in a large library not every two have a page. */
export function offerPicking(library: HTMLElement): void {
  const sheets = [...library.querySelectorAll<HTMLElement>('.sheet')]
  const status = element('p', { className: 'picked', role: 'status', hidden: true })
  library.append(status)
  const compare = library.dataset.large ? addresses.anyTwo : addresses.compare
  const boxes = sheets.map((sheet) => {
    const box = element('input', { type: 'checkbox', autocomplete: 'off' })
    box.ariaLabel = words.pick(sheet.querySelector('h3')?.textContent ?? '')
    sheet.append(element('label', { className: 'tick' }, box, words.sign))
    return box
  })
  const letterOf = (sheet: HTMLElement) => ({
    slug: sheet.dataset.slug as Slug,
    issuedOn: sheet.querySelector('time')?.dateTime ?? null,
  })
  const update = () => {
    const picked = sheets.filter((_, index) => boxes[index]?.checked)
    const [one, other] = picked.map(letterOf)
    for (const box of boxes) box.disabled = !box.checked && picked.length > 1
    status.hidden = !one
    status.replaceChildren(
      one && other
        ? element('a', { href: compare(...ordered(one, other)), textContent: words.compare })
        : words.picked,
    )
  }
  for (const box of boxes) box.onchange = update
}
