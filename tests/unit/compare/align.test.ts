import { describe, expect, test } from 'vitest'
import { alignSentences } from '@/lib/compare/align/align'
import { sentences } from '@/lib/compare/segment/sentences'
import { letter } from './pictures'

/** The pairs of two letters' lines as `left-right`, in the order of the left one, with * where one moved. */
function pairs(left: readonly string[], right: readonly string[], section = 'body'): string[] {
  const of = (lines: readonly string[]) => sentences(letter('x', { [section]: lines.join('\n') }))
  return alignSentences(of(left), of(right))
    .toSorted((p, q) => p.left - q.left || p.right - q.right)
    .map(({ left, right, moved, clauses }) => `${left}-${right}${clauses ? '+' : ''}${moved ? '*' : ''}`)
}

const [a, b, c] = [
  '着力培育国产自主品牌，提高知名度和美誉度。',
  '推动更多产品纳入推荐目录，实施政府首购。',
  '加强与长三角分中心沟通，助力产品加快上市。',
] as const

describe('equal sentences are a pair', () => {
  test('in order, and in another', () => {
    expect(pairs([a, b, c], [a, b, c])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, b, c], [b, c, a])).toEqual(['0-2*', '1-0', '2-1'])
    expect(pairs([a, b], [b, '好。', a])).toEqual(['0-2', '1-0*'])
  })

  test('and what is in no other letter has none', () => {
    expect(pairs([a, b], [c])).toEqual([])
    expect(pairs([], [a])).toEqual([])
    expect(pairs([a], [])).toEqual([])
  })
})

describe('a changed sentence is a pair with the one', () => {
  test('that shares most of what few sentences have', () => {
    const changed = '着力培育国产品牌，进一步提高知名度。'
    expect(pairs([b, a], [changed, b])).toEqual(['0-1', '1-0*'])
    expect(pairs([b, a, c], [b, changed, c])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, b], [changed, a, b])).toEqual(['0-1', '1-2'])
  })

  test('that shares a quarter in its place, and a third in another', () => {
    const [one, other] = [
      '推动社区食堂建设，方便老年人就近用餐。',
      '社区食堂建设由各街道负责，今年全部建成开放运营。',
    ]
    expect(pairs([a, one, b], [a, other, b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([one, a, b], [a, b, other])).toEqual(['1-0', '2-1'])
    const nearer = '社区食堂建设方便老年人，由各街道负责。'
    expect(pairs([one, a, b], [a, b, nearer])).toEqual(['0-2*', '1-0', '2-1'])
  })

  test('but with none that shares one word alone', () => {
    expect(pairs([a, '支持企业。', b], [a, '支持企业发展。', b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, '好企业。', b], [a, '新企业。', b])).toEqual(['0-0', '2-2'])
  })

  describe('that shares a fifth', () => {
    const own = (signs: string) => Array.from(signs, (sign) => `${sign.repeat(9)}。`)
    const [before, after] = [own('天地玄黄宇宙洪荒日月盈昃辰宿列张'), own('寒来暑往秋收冬藏闰余成岁律吕调阳')]

    test('where no other could be it, and not where many could', () => {
      const [one, other] = [
        '健全社区食堂布点，完善志愿配送服务网络。',
        '社区食堂一律免收租金，水电按居民价执行。',
      ]
      expect(pairs([a, one, b], [a, other, b])).toEqual(['0-0', '1-1', '2-2'])
      expect(pairs([a, ...before, one, b], [a, other, ...after, b])).toEqual(['0-0', '18-18'])
    })

    test('also there where it has its label', () => {
      const [one, other] = [
        '社区食堂：健全布点，完善志愿配送服务网络，引导餐饮企业参与运营。',
        '社区食堂：一律免收租金，水电按居民价执行，每年评选示范单位十个。',
      ]
      expect(pairs([a, ...before, one, b], [a, other, ...after, b])).toEqual(['0-0', '17-1', '18-18'])
    })

    test('also there where it has a whole clause of it', () => {
      const [one, other] = [
        '健全布点，完善志愿配送网络，由县长负责。',
        '一律免收租金，水电按居民价，由县长负责。',
      ]
      expect(pairs([a, ...before, one, b], [a, other, ...after, b])).toEqual(['0-0', '17-1', '18-18'])
    })
  })

  test('that is like it, not with one in its place that is half as like', () => {
    const moved = '全市新建社区食堂四十家，为老年人提供便捷的助餐服务。'
    const like = '全市新建社区公园二十座，为孩子们提供身边的休憩空间。'
    expect(pairs([a, moved, b], [a, like, b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, moved, b], [a, like, b, moved])).toEqual(['0-0', '1-3', '2-2*'])
  })

  test('a heading with headings, and with its own words that have got a stop', () => {
    expect(pairs([a, '推动社区食堂建设', b], [a, '推动社区食堂建设。', b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, '推动社区食堂建设', b], [a, '我区推动社区食堂建设。', b])).toEqual(['0-0', '2-2'])
    expect(pairs(['推动社区食堂建设', a, b], [a, b, '推动社区食堂发展'])).toEqual(['0-2*', '1-0', '2-1'])
    expect(pairs([a, '推动社区食堂建设', b], [a, '推动社区食堂发展', b])).toEqual(['0-0', '1-1', '2-2'])
  })
})

describe('sentences that differ by figures alone are a pair', () => {
  const list = (from: number) =>
    Array.from({ length: 12 }, (_, n) => `第${n + from}批产品共${n * 3 + from}件已经出厂。`)

  test('each with the one in its place, however many there are', () => {
    expect(pairs(list(1), list(20))).toEqual(list(1).map((_, n) => `${n}-${n}`))
  })

  test('also where little else stands in them', () => {
    expect(pairs([a, '共１２家。', b], [a, '共345家。', b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, '共１２家。', b], [a, '甲乙。', '共345家。', b])).toEqual(['0-0', '1-2', '2-3'])
  })
})

describe('a sentence that shares a whole clause', () => {
  const clause = '由各区人民政府负责组织实施'
  test('is a pair in its place, however long the rest of it is', () => {
    const [one, other] = [
      `加快老旧住宅电梯更新改造的资金筹措工作，完善业主自主协商机制，${clause}。`,
      `健全儿童青少年近视综合防控的监测网络，建立视力健康电子档案，${clause}。`,
    ]
    expect(pairs([a, one, b], [a, other, b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([one, a, b], [a, b, other])).toEqual(['1-0', '2-1'])
  })
})

describe('of a field', () => {
  test('lines with one label are a pair, whatever their value, and others none', () => {
    expect(
      pairs(['联系人：王明', '电话：62880011'], ['电话：23112579', '联系人：李华'], 'contact'),
    ).toHaveLength(2)
    expect(pairs(['联系人：王明华'], ['经办人：王明华'], 'contact')).toEqual([])
    expect(pairs(['联系人：王明华'], ['联系的人王明华'], 'contact')).toEqual([])
  })

  test('without a label those are one that share two fifths of the shorter', () => {
    expect(pairs(['江北市科学技术委员会'], ['江北市商务委员会'], 'letterhead')).toEqual(['0-0'])
    expect(pairs(['江北市科学技术委员会'], ['南湖区人民政府办公室'], 'letterhead')).toEqual([])
  })

  test('a line pairs with lines of its own sort', () => {
    const of = (section: string) => sentences(letter('x', { [section]: '江北市科学技术委员会办公室' }))
    const other = (section: string) => sentences(letter('x', { [section]: '江北市科学技术委员会' }))
    expect(alignSentences(of('signature'), other('signature'))).toHaveLength(1)
    expect(alignSentences(of('signature'), other('letterhead'))).toHaveLength(0)
    expect(alignSentences(of('body'), other('letterhead'))).toHaveLength(0)
  })
})

describe('what stands between the same two sentences', () => {
  test('is a pair where half of the clauses are the same but for figures', () => {
    expect(pairs([a, '徐某，1274000元；', b], [a, '陶某，615500元；', b])).toEqual(['0-0', '1-1', '2-2'])
    expect(pairs([a, '徐某，乙栋，1274000元；', b], [a, '陶某，丙栋，615500元；', b])).toEqual(['0-0', '2-2'])
  })

  test('but not where nothing is shared', () => {
    expect(pairs(['，“，甲'], ['“，'])).toEqual([])
  })

  test('as many on either side', () => {
    expect(pairs([a, '徐某，12元；', '陶某，5元；', b], [a, '康某，7元；', '汪某，8元；', b])).toEqual([
      '0-0',
      '1-1',
      '2-2',
      '3-3',
    ])
    expect(pairs([a, '徐某，12元；', b], [a, '康某，7元；', '汪某，8元；', b])).toEqual(['0-0', '2-3'])
    expect(pairs(['徐某，12元；', b], ['康某，7元；', b])).toEqual(['0-0', '1-1'])
    expect(pairs([a, '徐某，12元；'], [a, '康某，7元；'])).toEqual(['0-0', '1-1'])
  })
})

test('of two blocks that changed places the one with less text has moved', () => {
  const [one, other] = [
    [a, b],
    [c, '下一步，我委将会同有关部门继续抓好落实，让更多老年人就近享受优质便捷的服务，形成各方合力。'],
  ] as const
  expect(pairs([...one, ...other], [...other, ...one])).toEqual(['0-2*', '1-3*', '2-0', '3-1'])
  expect(pairs([...other, ...one], [...one, ...other])).toEqual(['0-2', '1-3', '2-0*', '3-1*'])
})
