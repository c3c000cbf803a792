import { expect, test } from 'vitest'
import { titleBreaks, titleMeasure } from '@/lib/typeset/title-breaks'

/** The title with a bar at each place where it may be broken. */
function broken(title: string): string {
  const borders = [0, ...titleBreaks(title), title.length]
  return borders
    .slice(1)
    .map((end, index) => title.slice(borders[index], end))
    .join('|')
}

test('breaks between words', () => {
  expect(broken('对市十六届人大二次会议第0106号代表建议的答复')).toBe(
    '对市|十六届|人大|二次会议|第0106号|代表|建议的答复',
  )
})

test('keeps a number with its measure word, and marks with what they enclose', () => {
  expect(broken('关于政协第十三届全国委员会第四次会议第3286号（经济发展类212号）提案答复的函')).toBe(
    '关于政协|第十三届|全国|委员会第四次会议|第3286号|（经济|发展类212号）|提案答复的函',
  )
})

test('keeps together what the dictionary does not know', () => {
  expect(broken('加快推进中药审评审批')).toBe('加快|推进|中药审评审批')
})

test('a single word has no break', () => {
  expect(broken('答复')).toBe('答复')
})

test.each([
  ['a line', '答复', null],
  ['two lines', '对市十六届人大二次会议第0106号代表建议的答复', 12],
  ['three lines', '关于政协第十三届全国委员会第四次会议第3286号（经济发展类212号）提案答复的函', 16],
  ['three lines of short words', `关于${'加快推进'.repeat(11)}的答复`, 17],
  ['a word of two lines', 'A'.repeat(50), 16],
  ['two full lines', '加快推进'.repeat(10), null],
])('%s of title: %s goes by a measure of %s', (_, title, measure) => {
  expect(titleMeasure(title)).toBe(measure)
})
