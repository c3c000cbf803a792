import { describe, expect, test } from 'vitest'
import type { Comparable } from '@/lib/compare/comparison'
import { clauseEnds } from '@/lib/compare/segment/clauses'
import { sentences } from '@/lib/compare/segment/sentences'
import { letter } from './pictures'

/** The picture has | where a passage ends, ␤ for a line feed. */
function passages(letter: Comparable): string {
  return sentences(letter)
    .map(({ start, end }) => letter.text.slice(start, end).replaceAll('\n', '␤'))
    .join('|')
}

function cuts(section: string, picture: string, joined = false) {
  test(picture, () => {
    const text = picture.replaceAll('␤', '\n').replaceAll('|', joined ? '\n' : '')
    expect(passages(letter('x', { [section]: text }))).toBe(picture)
  })
}

describe('a sentence ends', () => {
  cuts('body', '一是成果涌现。|产业持续壮大；|结构优化！|是吗？|好')
  cuts('body', '他说：“先试点。再推开。”|随后全市推开。')
  cuts('body', '坚持“应保尽保。”的原则推进。|完毕。')
  cuts('body', '落实“先行先试；大胆探索”的要求。|出台《办法（试行；修订）》。|（注：含浦东。）|三是推进。')
  cuts('body', '“未闭合的引号。|不吞掉下文。')
  cuts('body', '见 https://a.cn/?a=1;b=2 的说明。|完毕。')
})

describe('a line of its own is', () => {
  cuts('letterhead', '办理结果：解决采纳|沪科建复〔2024〕26号', true)
  cuts('distribution', '抄送：市政府办公厅；市人大。|上海市科委办公室', true)
  cuts('measure-1', '一、加强攻关，推动产业化|实施行动计划。|（一）完善机制|建立联席会议，定期研究。', true)
  cuts('commitments', '下一步工作打算|一是制定政策，加大支持|二是加强监管。', true)
})

describe('a sentence that a page end tore apart is one', () => {
  cuts('preamble', '2023年产业规模9337亿元，其中␤工业总产值增长到1860亿元；|植介入器械增长较快。')
  cuts('measure-1', '一、加强攻关。|支持联影医疗、␤瑞柯恩激光实施专项。')
  cuts('body', '在国内␤，获批上市。')
})

test('passages hold every character but white space once', () => {
  const { text, sections, slug } = letter('x', {
    title: ' 关于养老的答复 ',
    body: '一、甲。 \n\n 乙；丙 \n丁',
  })
  const all = sentences({ slug, text, sections })
  expect(all.map(({ solid }) => solid).join('')).toBe(text.replace(/\s/g, ''))
  expect(all.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''))).toEqual(
    all.map(({ solid }) => solid),
  )
})

test('text outside all sections has the empty id', () => {
  const found = sentences({
    ...letter('x', {}),
    text: '前言。\n正文。',
    sections: [{ id: 'body', type: 'body', start: 4, end: 7 }],
  })
  expect(found.map(({ section, solid }) => [section, solid])).toEqual([
    ['', '前言。'],
    ['body', '正文。'],
  ])
})

describe('a clause ends at ，；：。, not at 、 and not inside quotes or titles', () => {
  test.each([
    '近年来，|产业、科技发展：|成效明显。',
    '推进“产，学，研”合作，|出台《意见（试行，第二版）》等。',
    '截至10:30，|共1,200人。',
    '他说“好。”',
  ])('%s', (picture) => {
    const solid = picture.replaceAll('|', '')
    let from = 0
    const clauses = clauseEnds(solid).map((to) => {
      const clause = solid.slice(from, to)
      from = to
      return clause
    })
    expect(clauses.join('|')).toBe(picture)
  })
})
