import { roundClose, roundOpen, shapeOf } from './grammar'

const letter = /[A-Da-dＡ-Ｄａ-ｄ][\d１-９]?/u
const bracketed = shapeOf`[${roundOpen}【\[](?<inside>${letter})\s*类?[${roundClose}】\]]`
/** The class alone, or with words of what it means beside it: （B）, B类, B类（正在解决）, 正在解决（B类）. */
const classShape = shapeOf`^(?:(?<alone>${letter})\s*类?(?:[${roundOpen}][^${roundClose}]+[${roundClose}])?|[^A-Za-z]*?${bracketed})$`

/**
 * The class of a handling result, spelled one way however the letter spells it: `B` for B类, （B） and Ｂ. One that names
 * no class is its own, as written.
 */
export function outcomeClassOf(outcome: string): string {
  const { alone, inside } = classShape.exec(outcome)?.groups ?? {}
  return (alone ?? inside)?.normalize('NFKC').toUpperCase() ?? outcome
}
