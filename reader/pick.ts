import { ordered } from '@/lib/library/order'
import { addresses } from '@/lib/publish/addresses'
import type { Slug } from '@/lib/reply/slug'
import { picking as words } from '@/lib/wording/messages'
import { element } from './element'

/** Any two sheets can be ticked, and their letters set side by side. */
export function offerPicking(library: HTMLElement): void {
  const sheets = [...library.querySelectorAll<HTMLElement>('.sheet')]
  const status = element('p', { className: 'picked', role: 'status', hidden: true })
  library.append(status)
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
    boxes.forEach((box, index) => {
      const slug = sheets[index]?.dataset.slug ?? ''
      const beside = picked[0]?.dataset.beside?.split(' ')
      const mayGo = picked.length < 2 && (!beside || beside.includes(slug) || slug === one?.slug)
      box.disabled = !box.checked && !mayGo
    })
    status.hidden = !one
    status.replaceChildren(
      one && other
        ? element('a', { href: addresses.compare(...ordered(one, other)), textContent: words.compare })
        : words.picked,
    )
  }
  for (const box of boxes) box.onchange = update
}
