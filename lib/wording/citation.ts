import type { Reply } from '../reply/reply'
import { date, reply as words } from './messages'
import { nameOf } from './summary'

/**
 * A reply as official letters cite one: 发文机关《标题》（文号，日期），原文地址（取得日期）. What the letter lacks is left out; of
 * one without a title the rest stands without brackets.
 */
export function citation({ title, issuers, documentNumber, issuedOn, source, retrieved }: Reply): string {
  const issuer = issuers.join('、')
  const details = [documentNumber, issuedOn && date(issuedOn)].filter(Boolean)
  const letter =
    title === null
      ? [issuer, ...details].filter(Boolean).join('，')
      : `${title.startsWith(issuer) ? '' : issuer}《${inside(title)}》${details.length > 0 ? `（${details.join('，')}）` : ''}`
  return [letter, source && words.sourceAt(source, retrieved && date(retrieved))].filter(Boolean).join('，')
}

/** A title that another's marks enclose has single ones. */
function inside(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉')
}

/** Of more authors than this, the standard names so many and says 等. */
const mostAuthors = 3

/**
 * The same as GB/T 7714—2015 has it for an official document read online: 发文机关. 标题: 文号[A/OL]. (成文日期), as far
 * as the day on which it was read, see `accessed`. What the letter lacks is left out.
 */
export function reference(reply: Reply): string {
  const { issuers, documentNumber, issuedOn } = reply
  const authors = [...issuers.slice(0, mostAuthors), ...(issuers.length > mostAuthors ? ['等'] : [])]
  const name = nameOf(reply)
  const numbered = documentNumber === null || name === documentNumber ? name : `${name}: ${documentNumber}`
  return [authors.join(', '), `${numbered}[A/OL]`, issuedOn === null ? '' : `(${issuedOn})`]
    .filter((part, index) => part || index > 0)
    .join('. ')
}

/** A reference with the day (`YYYY-MM-DD`) and the address at which the document was read. */
export function accessed(reference: string, day: string, address: string): string {
  return `${reference}[${day}]. ${address}.`
}
