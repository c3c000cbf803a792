import { expect, test } from 'vitest'
import { equalPairs } from '@/lib/compare/align/equal-pairs'

/** The places of the right texts, one a sign, that pair with those of the left, - for none; `known` pairs stand before. */
function pairs(left: string, right: string, known: readonly (readonly [left: number, right: number])[] = []) {
  const partner = new Int32Array(left.length).fill(-1)
  const back = new Int32Array(right.length).fill(-1)
  for (const [i, j] of known) {
    partner[i] = j
    back[j] = i
  }
  equalPairs([...left], [...right], partner, back)
  // Either side knows the other.
  for (const [i, j] of partner.entries()) if (j !== -1) expect(back[j]).toBe(i)
  expect(back.filter((i) => i !== -1).length).toBe(partner.filter((j) => j !== -1).length)
  return [...partner].map((j) => (j === -1 ? '-' : j)).join('')
}

test.each<[about: string, left: string, right: string, found: string]>([
  ['equal texts pair, wherever they stand', '甲乙丙', '丙甲丁', '1-0'],
  ['nothing pairs with another text', '甲', '乙', '-'],
  ['of a letter without text nothing pairs', '甲', '', '-'],
  ['a repeated text follows the pair before it', '好甲好', '甲好', '-01'],
  ['and the whole row of them', '好甲好好', '甲好好', '-012'],
  ['it precedes the pair behind it', '好好甲', '好甲好', '201'],
  ['and the whole row of them, backwards', '好好好甲', '好好甲好', '3012'],
  ['also where the other letter alone repeats it', '甲好', '好甲好', '12'],
  ['or this letter alone', '好甲好', '甲好', '-01'],
  ['the one behind a pair comes before the one ahead', '甲好乙好', '好乙甲好', '2310'],
  ['those without a pair beside them pair in order', '好好', '好丁好丁好', '02'],
  ['as many as the letter with less of them has', '好好好', '丁好丁好', '13-'],
  ['the first and the last may be repeated', '好甲', '好甲', '01'],
])('%s', (_, left, right, found) => {
  expect(pairs(left, right)).toBe(found)
})

test('what has a partner keeps it, and no other text gets that', () => {
  expect(pairs('甲乙', '甲丙', [[1, 0]])).toBe('-0')
  expect(pairs('甲甲', '甲甲', [[0, 1]])).toBe('10')
  expect(pairs('好好', '丁好好', [[0, 1]])).toBe('12')
})
