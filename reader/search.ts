import { search as words } from '@/lib/wording/messages'
import { announce } from './announce'
import { element } from './element'
import { isShown } from './shown'

/** A box that finds replies by words on their sheets; the address keeps them. */
export function offerSearch(library: HTMLElement, filters: HTMLElement): void {
  const sheets = [...library.querySelectorAll<HTMLElement>('.sheet')].map(
    (sheet) => [sheet, fold(sheet.textContent ?? '')] as const,
  )
  const years = [...library.querySelectorAll<HTMLElement>('.year')]
  const box = element('input', { type: 'search', placeholder: words.hint })
  const clear = element('button', { textContent: words.clear })
  const none = element('p', { className: 'none', hidden: true }, words.none, clear)
  filters.prepend(element('label', {}, words.label, box))
  filters.after(none)

  const find = () => {
    const wanted = box.value.split(/\s+/).map(fold).filter(Boolean)
    for (const year of years) year.hidden = false
    for (const [sheet, text] of sheets) sheet.hidden = !wanted.every((word) => text.includes(word))
    const shown = sheets.filter(([sheet]) => isShown(sheet)).length
    for (const year of years) year.hidden = ![...year.querySelectorAll('.sheet')].some(isShown)
    none.hidden = shown > 0
    announce(words.found(shown), true)
    const address = new URL(location.href)
    address.searchParams.set('q', box.value)
    if (!box.value) address.searchParams.delete('q')
    history.replaceState(null, '', address)
  }
  box.oninput = find
  filters.addEventListener('change', find)
  clear.onclick = () => {
    box.value = ''
    for (const choice of filters.querySelectorAll('select')) choice.value = ''
    find()
    box.focus()
  }
  box.value = new URLSearchParams(location.search).get('q') ?? ''
  if (box.value) find()
}

/** Without what writers of the same words do differently: width, case, spaces, brackets and quotes. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s[\](){}〔〕【】《》“”"]/g, '')
}
