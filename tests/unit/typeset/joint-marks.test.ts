import { expect, test } from 'vitest'
import { blocksOf } from '@/lib/typeset/blocks'
import { jointMarks } from '@/lib/typeset/joint-marks'
import { parse } from '../parse/support'

/** The words of each layer: the names with what hangs behind them, the marks between names, the word behind all. */
function layersOf(letterhead: string): string[][] | undefined {
  const { reply } = parse(`${letterhead}\n\n滨教复〔2023〕8号\n\n# 答复\n\n文。`)
  const marks = jointMarks(reply, blocksOf(reply))
  return marks?.layers.map((layer) => layer.map(({ start, end }) => reply.text.slice(start, end)))
}

test.each([
  ['滨海市教育局\n\n滨海市财政局', [['滨海市教育局', '滨海市财政局'], [], []]],
  ['滨海市教育局\n\n滨海市财政局文件', [['滨海市教育局', '滨海市财政局文件'], [], ['文件']]],
  ['滨海市教育局　滨海市财政局', [['滨海市教育局', '滨海市财政局'], [], []]],
  ['滨海市教育局、滨海市财政局文件', [['滨海市教育局、', '滨海市财政局文件'], ['、'], ['文件']]],
])('marks of a joint letter: %j', (letterhead, layers) => {
  expect(layersOf(letterhead)).toEqual(layers)
})

test('the mark of one body, and marks among other words, stay as they are', () => {
  expect(layersOf('滨海市教育局文件')).toBeUndefined()
  expect(layersOf('滨海市教育局　滨海市财政局　签发人：王宁')).toBeUndefined()
})
