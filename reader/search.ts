import { addresses } from '@/lib/publish/addresses'
import { search as words } from '@/lib/wording/messages'
import { announce } from './announce'
import { element } from './element'
import type { Finder } from './found'

/**
 * Finds words in all letters and puts these in another order; the address keeps that and what is chosen. What finds words is
 * loaded when somebody is about to look for some.
 */
export function offerSearch(library: HTMLElement, filters: HTMLElement): void {
  const sheets = [...library.querySelectorAll<HTMLElement>('.sheet')]
  const years = [...library.querySelectorAll<HTMLElement>('.year')].map((year) => ({
    year,
    list: year.querySelector('ul'),
    sheets: [...year.querySelectorAll<HTMLElement>('.sheet')],
  }))
  const list = years[0]?.year.parentElement
  const count = library.querySelector<HTMLElement>('.count')
  const box = element('input', { type: 'search', size: 28, placeholder: words.hint })
  const order = element(
    'select',
    { id: 'sort' },
    ...Object.entries(words.orders).map(([value, label]) => new Option(label, value)),
  )
  const clear = element('button', { textContent: words.clear })
  const none = element('p', { className: 'none', hidden: true }, words.none, clear)
  const state = element('p', { className: 'state', hidden: true })
  filters.prepend(element('label', {}, words.label, box))
  filters.append(element('label', {}, words.order, order))
  filters.after(none, state)
  const selects = [...filters.querySelectorAll('select')]
  const layouts = [...filters.querySelectorAll<HTMLInputElement>('[name=layout]')]

  /** Tells of a sheet whether it is one of those that the filters leave. */
  const chosen = () => {
    const classes = selects.flatMap(({ id, value }) =>
      id === 'sort' || value === '' ? [] : [`${id}-${value}`],
    )
    return (sheet: HTMLElement) => classes.every((name) => sheet.classList.contains(name))
  }

  let finder: Finder | undefined
  const prepared = async (): Promise<Finder> => {
    const module: typeof import('./found') = await import(addresses.script('search'))
    finder = await module.finder(sheets, library.dataset.index ?? '')
    return finder
  }
  let preparing: Promise<Finder> | undefined
  const prepare = (): Promise<Finder> => {
    preparing ??= prepared().catch((cause) => {
      // The next time it may go better.
      preparing = undefined
      throw cause
    })
    return preparing
  }

  let listed = 'newest'
  /** Shows the list as it is chosen and ordered; gives how many sheets it has. */
  const showList = (): number => {
    if (list && finder?.view.isConnected) {
      finder.leave()
      finder.view.remove()
      list.hidden = false
      listed = ''
    }
    // Sheets are moved where they have to be, which takes long where there are thousands.
    if (listed !== order.value) {
      for (const { list, sheets } of years) list?.append(...turned(sheets, order.value))
      // The undated stay behind all others.
      const dated = years.flatMap(({ year }) => (year.querySelector('time') ? [year] : []))
      const undated = years.flatMap(({ year }) => (dated.includes(year) ? [] : [year]))
      list?.append(...turned(dated, order.value), ...undated)
      listed = order.value
    }
    const allows = chosen()
    for (const { year, sheets } of years) year.hidden = !sheets.some(allows)
    if (count) count.hidden = false
    return sheets.filter(allows).length
  }
  const tell = (text: string) => {
    state.textContent = text
    state.hidden = text === ''
  }

  let latest = 0
  /** Shows what is asked for; gives what there is to say of it, `null` where something else is asked for by then. */
  const show = async (): Promise<string | null> => {
    const mine = ++latest
    const isOver = () => mine !== latest
    const query = box.value.trim()
    if (query === '') {
      const shown = showList()
      none.hidden = shown > 0
      tell('')
      return words.found(shown)
    }
    const slow = setTimeout(() => tell(words.working), 300)
    try {
      const { view, show } = await prepare()
      let said = ''
      const found = await show({
        query,
        allows: chosen(),
        order: order.value,
        isOver,
        tell: (words) => {
          said = words
          tell(words)
        },
      })
      if (found === null) return null
      if (list) {
        list.before(view)
        list.hidden = true
      }
      if (count) count.hidden = true
      none.hidden = found > 0
      if (found === 0) tell('')
      return said
    } catch {
      if (isOver()) return null
      tell(words.failed)
      return words.failed
    } finally {
      clearTimeout(slow)
    }
  }
  const keepInAddress = () => {
    const address = new URL(location.href)
    const keep = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name)
    keep('q', box.value)
    for (const select of selects) keep(select.id, select.selectedIndex > 0 ? nameOf(select) : '')
    for (const { name, value, checked } of layouts.slice(1)) keep(name, checked ? value : '')
    history.replaceState(null, '', address)
  }
  const find = async () => {
    const said = await show()
    if (said === null) return
    announce(said, true)
    // Once it is painted: a browser that gets another address draws the page's icon anew before all else.
    setTimeout(keepInAddress, 50)
  }
  box.onfocus = () => void prepare().catch(() => {})
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
  void show()
}

/** A choice as the address has it: the words of a property, which outlast their order in the page. */
function nameOf(select: HTMLSelectElement, index = select.selectedIndex): string {
  const option = select.options[index]
  return (select.id === 'sort' ? option?.value : option?.text) ?? ''
}

function turned(elements: readonly HTMLElement[], order: string): HTMLElement[] {
  return order === 'oldest' ? elements.toReversed() : [...elements]
}
