import { search as words } from '@/lib/wording/messages'
import { announce } from './announce'
import { element } from './element'
import { isShown } from './shown'

/** Finds replies by words on their sheets and puts them in another order; the address keeps that and what is chosen. */
export function offerSearch(library: HTMLElement, filters: HTMLElement): void {
  const sheets = [...library.querySelectorAll<HTMLElement>('.sheet')].map(
    (sheet) => [sheet, fold(sheet.textContent ?? '')] as const,
  )
  const years = [...library.querySelectorAll<HTMLElement>('.year')]
  const box = element('input', { type: 'search', placeholder: words.hint })
  const order = element(
    'select',
    { id: 'sort' },
    ...Object.entries(words.orders).map(([value, label]) => new Option(label, value)),
  )
  const clear = element('button', { textContent: words.clear })
  const none = element('p', { className: 'none', hidden: true }, words.none, clear)
  filters.prepend(element('label', {}, words.label, box))
  filters.append(element('label', {}, words.order, order))
  filters.after(none)
  const selects = [...filters.querySelectorAll('select')]
  const layouts = [...filters.querySelectorAll<HTMLInputElement>('[name=layout]')]

  const show = () => {
    const wanted = box.value.split(/\s+/).map(fold).filter(Boolean)
    for (const year of years) year.hidden = false
    for (const [sheet, text] of sheets) sheet.hidden = !wanted.every((word) => text.includes(word))
    const shown = sheets.filter(([sheet]) => isShown(sheet)).length
    for (const year of years) {
      year.hidden = ![...year.querySelectorAll('.sheet')].some(isShown)
      const inYear = sheets.filter(([sheet]) => year.contains(sheet)).map(([sheet]) => sheet)
      year.querySelector('ul')?.append(...turned(inYear, order.value))
    }
    // The undated stay behind all others.
    const dated = years.filter((year) => year.querySelector('time'))
    const undated = years.filter((year) => !dated.includes(year))
    years[0]?.parentElement?.append(...turned(dated, order.value), ...undated)
    none.hidden = shown > 0
    return shown
  }
  const find = () => {
    announce(words.found(show()), true)
    const address = new URL(location.href)
    const keep = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name)
    keep('q', box.value)
    for (const select of selects) keep(select.id, select.selectedIndex > 0 ? nameOf(select) : '')
    for (const { name, value, checked } of layouts.slice(1)) keep(name, checked ? value : '')
    history.replaceState(null, '', address)
  }
  // What an input method is composing is not a word yet.
  box.oninput = (event) => {
    if (!(event as InputEvent).isComposing) find()
  }
  box.addEventListener('compositionend', find)
  filters.addEventListener('change', (event) => {
    if (event.target !== box) find()
  })
  clear.onclick = () => {
    box.value = ''
    for (const select of selects) select.selectedIndex = 0
    find()
    box.focus()
  }

  const asked = new URLSearchParams(location.search)
  box.value = asked.get('q') ?? ''
  for (const select of selects) {
    const wanted = asked.get(select.id)
    select.selectedIndex = Math.max(
      0,
      [...select.options].findIndex((_, index) => nameOf(select, index) === wanted),
    )
  }
  for (const layout of layouts) if (layout.value === asked.get(layout.name)) layout.checked = true
  show()
}

/** A choice as the address has it: the words of a property, which outlast their order in the page. */
function nameOf(select: HTMLSelectElement, index = select.selectedIndex): string {
  const option = select.options[index]
  return (select.id === 'sort' ? option?.value : option?.text) ?? ''
}

function turned(elements: readonly HTMLElement[], order: string): HTMLElement[] {
  return order === 'oldest' ? elements.toReversed() : [...elements]
}

/** Without what writers of the same words do differently: width, case, spaces, brackets and quotes. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s[\](){}〔〕【】《》“”"]/g, '')
}
