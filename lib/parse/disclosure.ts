import { type Found, groupIn } from './found'
import { colons, roundClose, roundOpen, shapeOf } from './grammar'
import { labelledIn } from './top-labels'

const subject = /此件|本件|此文/u
const manner = /(?:依申请|不予|主动|全文|同意|部分)+/u
/** How a letter words, without a label, whether it may be made public. */
const worded = shapeOf`${subject}?${manner}公开(?:发布)?|${subject}公开(?:发布)?|不公开`
/** 公开 alone says so too, but only among the lines on top. */
const wordedOnTop = shapeOf`${worded}|公开`
const openBracket = String.raw`[${roundOpen}【\[]`
const closeBracket = String.raw`[${roundClose}】\]]`
const lineBelow = shapeOf`^${openBracket}?(${worded})${closeBracket}?$`
const lineOnTop = shapeOf`^${openBracket}?(${wordedOnTop})${closeBracket}?$`

/** Behind the document number, or the class that stands there. */
const behindNumber = shapeOf`\d号.*(?<=号|类|[A-D]|${closeBracket})${openBracket}?(${worded})${closeBracket}?$`
/** Behind the class of the answer, with its label or without. */
const behindClass = shapeOf`^(?:[^${colons}]{2,10}[${colons}])?${openBracket}?[A-D]\d?类?${closeBracket}?${openBracket}?(${wordedOnTop})${closeBracket}?$`

/** Disclosure as worded on a line of the letterhead: behind its label, alone, or behind the document number. */
export function disclosureOnTop(line: string, gaps?: ReadonlySet<number>): Found | null {
  return labelledDisclosure(line, gaps) ?? groupIn(line, lineOnTop) ?? disclosureBehind(line)
}

/** Disclosure behind its label. */
export function labelledDisclosure(line: string, gaps?: ReadonlySet<number>): Found | null {
  // White space behind 信息公开 may part two entries of a menu.
  const spaced = labelledIn(line, 'disclosure', gaps)
  return spaced && /公开|^[是否]$/u.test(spaced.value) ? spaced : labelledIn(line, 'disclosure')
}

/** Disclosure without a label at the end of a line that holds something else: the document number, the class of the answer. */
export function disclosureBehind(line: string): Found | null {
  const shape = [behindNumber, behindClass].find((each) => each.test(line))
  return shape ? groupIn(line, shape) : null
}

/** Disclosure as worded on a line below the date, behind its label or alone: （此件公开发布）, without the brackets. */
export function disclosureIn(line: string): Found | null {
  return labelledIn(line, 'disclosure') ?? groupIn(line, lineBelow)
}
