import { describe, expect, test } from 'vitest'
import type { Comparable } from '@/lib/compare/comparison'
import { clauseEnds } from '@/lib/compare/segment/clauses'
import { isHeading, offset, sentences } from '@/lib/compare/segment/sentences'
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
  cuts('body', '是吗?|好!|完成;|继续')
  cuts('body', '（已经办结。）|另行答复！？|完毕。”|好。\u0301|好')
  cuts('body', '他说“好。”的确如此。|他说“好。”，众人赞同。|他说“好”了。')
  cuts('body', '他说“好。” 的确如此。|他说“好。”|众人的说法，不一。')
  cuts('body', '甲;|乙ABC。')
  cuts('body', '「甲。乙」丙。|『甲。乙』丙。|《甲。乙》丙。|（甲。|乙）丙。')
  cuts('body', '《关于〈甲〉和《乙。丙》的通知》已发。|完毕。')
  cuts('body', '《《《《甲》》》乙。》丙。|《《《《《甲》》》》乙。》|丙。')
})

describe('quotes enclose', () => {
  const quoted = (length: number) => `“${'甲'.repeat(length - 4)}。乙”丙。`
  cuts('body', quoted(300))
  test('no more than 300 units', () => {
    const text = quoted(301)
    expect(passages(letter('x', { body: text })).split('|')).toEqual([text.slice(0, 299), text.slice(299)])
  })
})

describe('a line of its own is', () => {
  cuts('letterhead', '办理结果：解决采纳|沪科建复〔2024〕26号', true)
  cuts('distribution', '抄送：市政府办公厅；市人大。|上海市科委办公室', true)
  cuts('measure-1', '一、加强攻关，推动产业化|实施行动计划。|（一）完善机制|建立联席会议，定期研究。', true)
  cuts('commitments', '下一步工作打算|一是制定政策，加大支持|二是加强监管。', true)
  cuts(
    'body',
    '推进改革，加强监管|1. 完善机制|（2）加强监管|12、落实责任|第三，形成合力|第四章总则|（五）附则',
    true,
  )
  cuts('body', '主要事项如下：|完善机制；|加强监管…|他说“好”|另行安排』|推进!|好?|推进;|推进:|完', true)
  cuts('body', '（一）加强监管，完善机制|形成合力', true)
  cuts('body', '2．加强监管，完善机制|形成合力', true)
  cuts('body', '（2021年，甲市印发意见，2022年|2023年，甲市印发办法', true)
  cuts('body', '加强监管|完善机制', true)
  cuts('measure-1', '加强监管，完善机制|建立制度。', true)
  cuts('body', `${'甲'.repeat(28)}|乙。`, true)
  cuts('body', '甲。|12、乙，丙|丁', true)
  cuts('body', '完善机制。|2022年，甲市印发意见|（2023年，甲市印发办法', true)
  cuts('other', '附件：甲市意见，乙市办法|丙市意见', true)
  cuts('closing', '专此函复，请予支持|甲局', true)
})

describe('a sentence that a page end tore apart is one', () => {
  cuts('preamble', '2023年产业规模9337亿元，其中␤工业总产值增长到1860亿元；|植介入器械增长较快。')
  cuts('measure-1', '一、加强攻关。|支持联影医疗、␤瑞柯恩激光实施专项。')
  cuts('body', '在国内␤，获批上市。')
  cuts('body', '加强监管␤”的要求。')
  cuts('body', '印发《␤办法》。')
  cuts('closing', '专此函复，␤请予支持。')
  cuts('body', '完善机制。|加强监管␤形成合力。')
  cuts('body', '完善机制，加强监管␤形成合力␤并且落实。')
  cuts('body', '完善机制，加强监管␤2024年形成合力。')
  cuts('body', '2023年完善机制，加强监管␤形成合力。')
  cuts('measure-1', '一、加强监管|完善机制，加强监管␤形成合力。', true)
  cuts('body', `${'甲'.repeat(29)}␤乙。`)
  cuts('body', '于2022年，印发意见␤2023年印发办法。')
  cuts('body', '加强监管，落实3、4条␤完善机制。')
  cuts('other', `${'甲'.repeat(36)}|␤乙。`.replace('|␤', '|'), true)
})

describe('a line begins a sentence with', () => {
  const parts = (head: string) =>
    passages(letter('x', { body: `近年来，加强监管\n${head}完善机制` })).split('|').length
  test.each([
    '一、',
    '十一、',
    '（二）',
    '(三)',
    '1.',
    '12、',
    '（3）',
    '4）',
    '第一，',
    '第十二章',
    '一是',
    ' 二是',
  ])('%s', (head) => {
    expect(parts(head)).toBe(2)
  })
  test.each(['1.5亿元', '一般', '第一批', '十一月', '见（一）', '123、', '2024年'])(
    'but not with %s',
    (head) => {
      expect(parts(head)).toBe(1)
    },
  )

  test('one behind a mark, white space aside', () => {
    expect(passages(letter('x', { body: '事项如下： \n完善机制' }))).toBe('事项如下：|完善机制')
  })

  test('one behind a numbered heading that stands behind a sentence', () => {
    expect(passages(letter('x', { body: '甲。（十一）乙，丙\n丁' }))).toBe('甲。|（十一）乙，丙|丁')
  })
})

test('passages hold every character but white space once', () => {
  const { text, sections, slug } = letter('x', {
    title: ' 关于养老的答复 ',
    body: '一、甲。 \n\n 乙；丙 \n丁',
  })
  const all = sentences({ slug, text, sections })
  expect(all.map(({ solid }) => solid).join('')).toBe(text.replace(/\s/g, ''))
  const shown = all.map(({ start, end }) => text.slice(start, end))
  expect(shown.map((words) => words.replace(/\s/g, ''))).toEqual(all.map(({ solid }) => solid))
  expect(shown.every((words) => words !== '' && words === words.trim())).toBe(true)
})

test('text outside all sections has the empty id', () => {
  const found = sentences({
    ...letter('x', {}),
    text: '前言。\n正文。附注\n后记',
    sections: [{ id: 'body', type: 'body', start: 4, end: 7 }],
  })
  expect(found.map(({ section, solid }) => [section, solid])).toEqual([
    ['', '前言。'],
    ['body', '正文。'],
    ['', '附注'],
    ['', '后记'],
  ])
})

describe('a clause ends at ，；：。, not at 、 and not inside quotes or titles', () => {
  test.each([
    '近年来，|产业、科技发展：|成效明显。',
    '推进“产，学，研”合作，|出台《意见（试行，第二版）》等。',
    '截至10:30，|共1,200人。',
    'PET,|甲,|PET和A，|B',
    'A,,|B！？|甲;|乙',
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

test('each unit of a sentence knows its place in the letter, also behind white space', () => {
  const text = '甲。\n 乙 丙\n，丁。'
  const found = sentences(letter('x', { body: text }))
  expect(
    found.map((sentence) => [...sentence.solid].map((_, n) => text.charAt(offset(sentence, n))).join('')),
  ).toEqual(['甲。', '乙丙，丁。'])
  expect(found.map(({ at }) => at)).toEqual([null, [4, 6, 8, 9, 10]])
})

describe('where a space parts words', () => {
  test.each<[text: string, gaps: string]>([
    ['支持 uMR Omega 和 MR 3 系统', '支持uMR|Omega和MR|3系统'],
    ['功率 2 kW，共 2 000 家', '功率2|kW，共2000家'],
    ['名称\t数量 \t 家', '名称|数量|家'],
    ['功率 2  kW，uMR  Omega', '功率2|kW，uMR|Omega'],
    ['甲A 乙，A 、B', '甲A乙，A、B'],
    ['全市 共有 41 家', '全市共有41家'],
    ['采用，支持uMR\nOmega系统', '采用，支持uMROmega系统'],
    ['支持发展', '支持发展'],
  ])('%s', (text, picture) => {
    const [one] = sentences(letter('x', { body: text }))
    const parts = picture.split('|')
    expect(one?.solid).toBe(parts.join(''))
    expect(one?.gaps).toEqual(parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('').length))
  })
})

test('a space between two halves of a character stays, one of them', () => {
  const [one] = sentences(letter('x', { body: '甲 \ud842  \udfb7 乙 丙' }))
  expect(one?.solid).toBe('甲\ud842 \udfb7乙丙')
})

test('a heading has no mark at its end, and is of no frame', () => {
  const heading = (section: string, text: string) =>
    sentences(letter('x', { [section]: text })).map(isHeading)
  expect(
    [
      '一、加强监管',
      '一、加强监管。',
      '（甲！）',
      '称“好？”',
      '甲：',
      '如下，',
      'OK;',
      '（甲）',
      '甲，乙',
    ].map((text) => heading('body', text)[0]),
  ).toEqual([true, false, false, false, false, false, false, true, true])
  expect(heading('title', '关于甲的答复')).toEqual([false])
})

test('frame lines are of their sort, the rest of none', () => {
  const found = sentences(letter('x', { title: '关于甲的答复', body: '甲。', contact: '电话：1\n传真：2' }))
  expect(found.map(({ frame, section }) => [frame, section])).toEqual([
    ['title', 'title'],
    [null, 'body'],
    ['contact', 'contact'],
    ['contact', 'contact'],
  ])
})
