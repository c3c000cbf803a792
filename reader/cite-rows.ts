import { citing, stepping as words } from '@/lib/wording/messages'
import { type Copy, citeMenu } from './cite-menu'
import { addressOf, type Cited, citationOf, linkTo } from './cited'
import { selectedText } from './columns'
import { firstOf, textAround } from './lines'
import { onSelected } from './selected'

/**
 * Turns the signs between the columns into a choice of copies: a link, and citations of either letter or of both; of
 * selected words, of their letter.
 * @returns cites the selection, else this row
 */
export function offerCitingRows(page: HTMLElement): (row: HTMLElement | undefined) => void {
  const rows = page.querySelector<HTMLElement>('.rows')
  const show = citeMenu(page.closest('main') ?? page)
  if (!rows || !show) return () => {}
  const [left, right] = [...page.querySelectorAll<HTMLElement>('.heads > div')]
  const letters = { l: left, r: right }
  const nameOf = (side: 'l' | 'r') => letters[side]?.querySelector('h2')?.textContent ?? ''
  const citationIn = (side: 'l' | 'r') => letters[side]?.dataset.citation

  const copiesOf = (cells: readonly [side: 'l' | 'r', cited: Cited][]): Copy[] => {
    const [first] = cells
    if (!first) return []
    const one = ([side, cited]: (typeof cells)[number]): Copy => ({
      label: words.one(nameOf(side)),
      text: () => citationOf(cited, citationIn(side), location.href),
      done: citing.citationCopied,
    })
    const both = () =>
      cells
        .map(([side, { place }]) => [citationIn(side), place].filter(Boolean).join(citing.comma))
        .join(words.semicolon) +
      citing.comma +
      addressOf(first[1], location.href)
    return [
      {
        label: citing.link,
        text: () => linkTo(first[1], location.href, wordsUpTo(page, first[0])),
        done: citing.linkCopied,
      },
      ...cells.map(one),
      ...(cells.length > 1 ? [{ label: words.both, text: both, done: citing.citationCopied }] : []),
    ]
  }

  const citeRow = (row: HTMLElement, focus: boolean) => {
    const sign = row.querySelector('.sign')
    const cells = (['l', 'r'] as const).flatMap((side): [typeof side, Cited][] => {
      const cell = row.querySelector<HTMLElement>(`:scope > .${side}[data-place]`)
      if (!cell) return []
      const { place = '' } = cell.dataset
      return [[side, { id: row.id, ...firstOf(cell), place, selected: false }]]
    })
    if (sign) show(sign.ariaLabel ?? '', copiesOf(cells), sign.getBoundingClientRect(), focus)
  }
  rows.addEventListener('click', (event) => {
    const sign = (event.target as Element).closest('.sign')
    const row = sign?.closest<HTMLElement>('.row')
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    citeRow(row, true)
  })

  const citeSelection = (focus: boolean): boolean => {
    const text = selectedText(rows)?.trim()
    const range = text ? getSelection()?.getRangeAt(0) : undefined
    const start = range?.startContainer
    const within = start instanceof Element ? start : start?.parentElement
    const cell = within?.closest<HTMLElement>('[data-place]')
    const holder = within?.closest('span[id*="-s"], .row')
    if (!text || !range || !cell || !holder) return false
    const side = cell.matches('.l') ? 'l' : 'r'
    const { place = '' } = cell.dataset
    const cited = { id: holder.id, words: text, ...textAround(range), place, selected: true }
    show(citing.cite(place), copiesOf([[side, cited]]), range.getBoundingClientRect(), focus)
    return true
  }
  onSelected(rows, () => citeSelection(false))

  return (row) => {
    if (!citeSelection(true) && row) citeRow(row, true)
  }
}

/**
 * The text among which words of a letter have to be told apart: a browser goes to the first place that has them, and
 * the left letter's come before the right one's.
 */
function wordsUpTo(page: HTMLElement, side: 'l' | 'r'): string {
  if (side === 'r') return page.textContent ?? ''
  const before = page.querySelectorAll(':scope > :not(.both), .row > .l')
  return Array.from(before, ({ textContent }) => textContent).join('')
}
