import { accessed } from '@/lib/wording/citation'
import { citing } from '@/lib/wording/messages'
import { openingDirective, type Placed, wordsDirective } from './fragment'

/** What is cited: an element of the letter, or words that stand in it. */
export interface Cited extends Placed {
  readonly id: string
  /** 第二部分第1段, '' where the letter has no name for it. */
  readonly place: string
  readonly selected: boolean
}

/** The address of what is cited in the page at `href`, whatever query or passage that page was opened with. */
export function addressOf({ id }: Pick<Cited, 'id'>, href: string): string {
  return `${href.split(/[?#]/)[0]}#${id}`
}

/** The address with a text directive, so that it is found in a page's text even where ids have changed. */
export function linkTo(cited: Cited, href: string, page: string): string {
  const directive = cited.selected ? wordsDirective : openingDirective
  return addressOf(cited, href) + directive(cited, page)
}

/** “selected ‘words’”——letter，place，address; what there is none of is left out. */
export function citationOf(cited: Cited, letter: string | undefined, href: string): string {
  const quote = cited.selected ? citing.quote(inner(cited.words.replace(/\n+/g, ''))) : ''
  return quote + [letter, cited.place, addressOf(cited, href)].filter(Boolean).join(citing.comma)
}

/** The letter by GB/T 7714, as read today at the address of what is cited in it. */
export function referenceOf(cited: Cited, letter: string | undefined, href: string, today: string): string {
  return accessed(letter ?? '', today, addressOf(cited, href))
}

/** Quotes inside a quotation: single where they were double, and the other way round. */
function inner(words: string): string {
  return words.replace(/[“”‘’]/g, (mark) => '‘’“”'['“”‘’'.indexOf(mark)] ?? mark)
}
