import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseReply } from '@/lib/parse/parse'
import type { Slug } from '@/lib/reply/slug'
import { type Passage, passagesOf, telling } from '@/lib/search/passages'
import { simplified } from '@/lib/search/traditional'
import { asked, unitsBy } from '@/lib/search/units'
import { oldest } from '../library/many'

const reader = unitsBy(simplified)

function letterOf(...paragraphs: string[]) {
  const markdown = ['# 关于第1号建议的答复', '某某代表：', ...paragraphs].join('\n\n')
  return parseReply(new VFile({ path: 'a.md', value: `${markdown}\n` }), 'a' as Slug)
}

/** A letter's passages with their marks in brackets, and points where a sentence goes on. */
function shown(letter: { text: string }, passages: readonly Passage[]): string[] {
  return passages.map(({ start, end, marks, cut }) => {
    let [text, at] = ['', start]
    for (const mark of marks) {
      text += `${letter.text.slice(at, mark.start)}[${letter.text.slice(mark.start, mark.end)}]`
      at = mark.end
    }
    return `${cut.before ? '…' : ''}${text}${letter.text.slice(at, end)}${cut.after ? '…' : ''}`
  })
}

function found(query: string, ...paragraphs: string[]): string[] {
  const letter = letterOf(...paragraphs)
  return shown(letter, passagesOf(letter, asked(query, reader), reader))
}

test('passages are the sentences that have a word, with each place marked', () => {
  expect(found('医保 107例', '前一句。已治疗107例，医保报销；医保另议。无关。')).toEqual([
    '已治疗[107例]，[医保]报销；',
    '[医保]另议。',
  ])
})

test('a letter that lacks one of the words has none', () => {
  expect(found('医保 108例', '已治疗107例，医保报销。')).toEqual([])
})

test('words that overlap are one mark, and a word over the end of a sentence joins the two', () => {
  expect(found('医保报 保报销', '医保报销了。')).toEqual(['[医保报销]了。'])
  expect(found('完成。下一步', '工作完成。下一步推进。其余。')).toEqual(['工作[完成。下一步]推进。'])
})

test('a long sentence is cut at clauses around its first mark', () => {
  const clause = '这是很长的一个分句其中没有要找的词'
  const [passage = ''] = found('医保', `${`${clause}，`.repeat(4)}医保在此，${`${clause}，`.repeat(6)}完。`)
  expect(passage).toMatch(/^…这是.*，\[医保\]在此，.*…$/)
  expect(passage.length).toBeLessThan(140)
})

test('forms of other width and script are marked as they stand', () => {
  expect(found('项目107例', '項目１０７例已完成。')).toEqual(['[項目１０７例]已完成。'])
})

test('a title that is broken over lines is one passage', () => {
  const text = '关于第1\n号建议的答复'
  const broken = { text, sections: [{ type: 'title' as const, id: 'title', start: 0, end: text.length }] }
  expect(shown(broken, passagesOf(broken, asked('第1号建议', reader), reader))).toEqual([
    '关于[第1\n号建议]的答复',
  ])
})

test('the few that are shown have all the words, and as many in one as there are', () => {
  const letter = letterOf('甲类一。甲类二。甲类三。乙类一。甲类与丙类。甲类四。')
  const passages = passagesOf(letter, asked('甲类 乙类 丙类', reader), reader)
  expect(shown(letter, telling(passages, letter.text, 2))).toEqual(['[乙类]一。', '[甲类]与[丙类]。'])
  expect(telling(passages, letter.text, 9)).toEqual(passages)
})

test('every passage is a stretch of the letter that holds its marks', () => {
  for (const passage of passagesOf(oldest, asked('上海', reader), reader)) {
    for (const { start, end } of passage.marks) {
      expect(oldest.text.slice(start, end)).toBe('上海')
      expect(passage.start <= start && end <= passage.end).toBe(true)
    }
  }
})
