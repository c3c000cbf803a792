import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import type { Comparable } from '@/lib/compare/comparison'
import { drawn, letter } from './pictures'

const [a, b, c] = [
  '着力培育国产自主品牌，提高知名度和美誉度。',
  '推动更多产品纳入推荐目录，实施政府首购。',
  '加强与长三角分中心沟通，助力产品加快上市。',
]

describe('the relation of two sentences', () => {
  test.each([
    ['identical but for white space', '共有 30 家。', '共有30家。', ['= 共有 30 家。']],
    [
      'reworded where one has a clause of its own and the other is shared',
      '高端医疗装备是本市的优势领域。',
      '高端医疗装备是本市的优势领域，质子治疗系统是其中之一。',
      ['~ 高端医疗装备是本市的优势领域[/，质子治疗系统是其中之一]。'],
    ],
    [
      'partial where each has a clause of its own',
      '加强核心技术攻关，推动装备产业化。',
      '做好前瞻布局，加强核心技术攻关。',
      ['% [/做好前瞻布局，]加强核心技术攻关[，推动装备产业化/]。'],
    ],
    [
      'own where they share a phrase',
      '支持企业发展壮大。',
      '支持群众体育锻炼。',
      ['< 支持企业发展壮大。', '> 支持群众体育锻炼。'],
    ],
    [
      'reworded where all but who is addressed and the title is the frame of both',
      '贵委提出的“关于加快老旧供热管网改造的提案”收悉。',
      '您提出的“关于解决供热末端不热问题的提案”收悉。',
      ['~ [贵委/您]提出的“关于[加快老旧供热管网改造/解决供热末端不热问题]的提案”收悉。'],
    ],
    [
      'reworded where all but who is named and what was asked is the frame of both',
      '陆雅琴代表提出的夯实全科队伍、增设康复床位、完善转诊通道等建议，对促进本区社区医院发展具有重要意义。',
      '顾承志等委员提出的统一服务标准、加强处方监管、推进数据共享等建议，对促进本区线上诊疗发展具有重要意义。',
      [
        '~ [陆雅琴代表/顾承志等委员]提出的[夯实全科队伍、增设康复床位、完善转诊通道/统一服务标准、加强处方监管、推进数据共享]等建议，对促进本区[社区医院/线上诊疗]发展具有重要意义。',
      ],
    ],
  ])('is %s', (_, left, right, pictures) => {
    expect(drawn(letter('left', { body: left }), letter('right', { body: right }))).toEqual(pictures)
  })

  test('is own where two salutations share 代表 alone', () => {
    const [left, right] = [{ salutation: '何静代表：' }, { salutation: '罗永康代表：' }]
    expect(drawn(letter('left', left), letter('right', right))).toEqual(['< 何静代表：', '> 罗永康代表：'])
  })

  test('is partial, twice, where a sentence stands in two', () => {
    const left = letter('left', {
      body: '建成社区养老服务中心126个，覆盖全部街道，为4300名独居老人安装了紧急呼叫设备。',
    })
    const right = letter('right', {
      body: '建成社区养老服务中心148个，覆盖全部街道。为5120名独居老人安装了紧急呼叫设备。',
    })
    const { passages } = compare(left, right)
    expect(passages.map(({ relation, moved }) => [relation, moved])).toEqual([
      ['partial', false],
      ['partial', false],
    ])
    // The whole sentence is in both.
    expect(passages.map(({ left }) => left?.end)).toEqual([left.text.length, left.text.length])
  })
})

test('of a sentence that the other letter cut in two, the second half is found by less than most of it', () => {
  const first = '全市共有乡镇卫生院46家、村卫生室812个'
  const [second, other] = ['由分管副市长牵头、十二个部门参加', '由分管副市长负责、九家医院加入']
  const left = letter('left', { body: `${first}，${second}。` })
  const cut = letter('right', { body: `${first}。${other}。` })
  expect(compare(left, cut).passages.map(({ relation }) => relation)).toEqual(['partial', 'partial'])
})

describe('figures and labels tell nothing', () => {
  test('against the order of the sentences, though two are equal but for them', () => {
    const left = letter('left', {
      body: '3月16日：街道发放第一批入住通知。\n4月15日：街道发放第二批入住通知，并安排旧房统一腾退。',
    })
    const right = letter('right', {
      body: '3月15日：街道发放第一批入住通知，结果可在手机上查看。\n4月14日：街道发放第二批入住通知。',
    })
    expect(drawn(left, right)).toEqual([
      '% 3月[16/15]日：街道发放第一批入住通知[/，结果可在手机上查看]。',
      '% 4月[15/14]日：街道发放第二批入住通知[，并安排旧房统一腾退/]。',
    ])
  })

  test('where two lines in the same place have nothing but a dated label', () => {
    const [first, last] = ['全市今年的受理工作从春季开始。', '各单位要按时完成以上各项工作。']
    const of = (line: string) => letter('x', { body: `${first}\n${line}\n${last}` })
    expect(drawn(of('6月27日：毕业生领取表格。'), of('6月26日：返乡者登记截止。'))).toEqual([
      `= ${first}`,
      '< 6月27日：毕业生领取表格。',
      '> 6月26日：返乡者登记截止。',
      `= ${last}`,
    ])
  })
})

test('a thin line is one with what stands in its place, where half of its clauses are the same but for figures', () => {
  const [first, last] = ['各户的补偿金额公示如下。', '有异议的请在七日内提出。']
  const of = (line: string) => letter('x', { body: `${first}\n${line}\n${last}` })
  expect(drawn(of('徐某平，1274000元；'), of('陶某芳，615500元；'))[1]).toBe(
    '~ [徐某平，1274000/陶某芳，615500]元；',
  )
  expect(
    drawn(
      of('下一步，推广新的养护技术，力争三年内优良率达到九成。'),
      of('下一步，完善三级物流机制，方便山区的农产品进城。'),
    )[1],
  ).toMatch(/^< /)
})

describe('what moved', () => {
  test('is no pair with what stands in its place and shares a little', () => {
    const moved = '全市新建社区食堂四十家，为老年人提供便捷的助餐服务。'
    const like = '全市新建社区公园二十座，为老年人提供身边的休憩空间。'
    const found = drawn(
      letter('left', { body: a + moved + b + c }),
      letter('right', { body: a + like + b + c + moved.replace('四十', '五十') }),
    )
    expect(found).toEqual([
      `= ${a}`,
      `~* ${moved.replace('四十', '[四十/五十]')}`,
      `> ${like}`,
      `= ${b}`,
      `= ${c}`,
    ])
  })

  test('is the lighter of two blocks that changed places', () => {
    const found = drawn(letter('left', { body: a + b + c }), letter('right', { body: b + c + a }))
    expect(found).toEqual([`=* ${a}`, `= ${b}`, `= ${c}`])
  })

  test('may be a clause inside a sentence', () => {
    const left = letter('left', {
      body: '推动质子治疗系统等13个高端医疗器械在国内获批上市，共支持产品研发投入超亿元。',
    })
    const right = letter('right', {
      body: '投入超亿元资金支持产品研发，推动质子治疗系统等13个高端医疗器械在国内获批上市。',
    })
    const found = compare(left, right)
    expect(found.passages.map(({ relation, moved }) => [relation, moved])).toEqual([
      ['partial', false],
      ['partial', true],
    ])
    const [, clause] = found.passages
    expect(left.text.slice(clause?.left?.start, clause?.left?.end)).toBe('共支持产品研发投入超亿元。')
    expect(right.text.slice(clause?.right?.start, clause?.right?.end)).toBe('投入超亿元资金支持产品研发，')
  })
})

test('a sentence whose clauses stand in another order is a pair, and the clauses have moved', () => {
  const clauses = ['开展普法宣传进社区活动', '建立矛盾纠纷排查台账', '配备专职人民调解员']
  const [left, right] = [clauses, clauses.toReversed()].map((all, n) =>
    letter(n === 0 ? 'left' : 'right', { body: `${all.join('，')}。` }),
  )
  const { passages, coverage } = compare(left as Comparable, right as Comparable)
  expect(passages.map(({ relation, moved }) => [relation, moved]).sort()).toEqual([
    ['partial', false],
    ['partial', true],
    ['partial', true],
  ])
  // All but the two marks that the first and the last clause have given each other.
  expect(coverage.left.whole.own).toBeLessThanOrEqual(2)
})

describe('repeated sentences', () => {
  test('pair as their neighbours do', () => {
    const left = letter('left', { body: `特此说明。${a}特此说明。${b}` })
    const right = letter('right', { body: `${a}特此说明。${b}` })
    expect(drawn(left, right)).toEqual(['< 特此说明。', `= ${a}`, '= 特此说明。', `= ${b}`])
  })

  test('pair in order where nothing else tells', () => {
    const found = drawn(letter('left', { body: '好。好。好。' }), letter('right', { body: '好。好。' }))
    expect(found.filter((line) => line === '= 好。')).toHaveLength(2)
  })
})

describe('a field line', () => {
  test('pairs with the line of its label, whatever its value', () => {
    const found = drawn(
      letter('left', { contact: '联系人姓名：黄书泽\n联系电话：23112579\n邮政编码：200003' }),
      letter('right', { contact: '联系电话：62881234\n联系人姓名：王小明' }),
    )
    expect(found).toHaveLength(3)
    expect(found.filter((line) => /[~%]/.test(line))).toHaveLength(2)
    expect(found).toContain('< 邮政编码：200003')
  })

  test('pairs with no line of another part, unless they are equal', () => {
    const found = drawn(
      letter('left', { signature: '上海市科学技术委员会\n2024年5月20日' }),
      letter('right', { letterhead: '上海市科学技术委员会', distribution: '2024年7月29日印发' }),
    )
    expect(found).toEqual(['= 上海市科学技术委员会', '< 2024年5月20日', '> 2024年7月29日印发'])
  })
})

test('sections pair by the text that they share, in the left letter’s order; the others stand alone', () => {
  const left = letter('left', { 'measure-1': `一、培育品牌\n${a}`, 'measure-2': `二、实施首购\n${b}` })
  const right = letter('right', { 'measure-1': `一、推动上市\n${c}`, 'measure-2': `二、品牌建设\n${a}` })
  expect(compare(left, right).sections).toEqual([
    { left: 'measure-1', right: 'measure-2', shared: a.length },
    { left: 'measure-2', right: null, shared: 0 },
    { left: null, right: 'measure-1', shared: 0 },
  ])
})

test('coverage without the frame leaves the closing and the other lines of it out', () => {
  const { coverage } = compare(
    letter('l', { body: a, closing: '此复。' }),
    letter('r', { body: a, closing: '特此函复。' }),
  )
  expect(coverage.left.content).toEqual({ characters: a.length, identical: a.length, reworded: 0, own: 0 })
  expect(coverage.left.whole.characters).toBe(a.length + 3)
})

describe('the passages stand in the order of the left letter, and what the right one alone has', () => {
  const of = (left: string, right: string) =>
    drawn(letter('left', { body: left }), letter('right', { body: right }))

  test('behind what it stands behind there, and behind what the left one alone has in that place', () => {
    expect(of(`${a}另行研究。${b}现予公开。`, `先作说明。${a}已经办结。${b}请予支持。`)).toEqual([
      '> 先作说明。',
      `= ${a}`,
      '< 另行研究。',
      '> 已经办结。',
      `= ${b}`,
      '< 现予公开。',
      '> 请予支持。',
    ])
  })

  test('whatever has moved', () => {
    expect(of(a + b + c, `${b}${c}另行研究。${a}`)).toEqual([`=* ${a}`, `= ${b}`, `= ${c}`, '> 另行研究。'])
  })
})

describe('of two sentences that share nearly all', () => {
  const most = '推动全市社区食堂建设和老年助餐服务提质扩面让更多老年人就近享受优质便捷的用餐服务'
  const signOf = (head: string) =>
    drawn(
      letter('left', { body: `${head}，${most}。` }),
      letter('right', { body: `${most}，形成合力。` }),
    ).map((line) => line.charAt(0))

  test.each(['监管到位', '三是监管好', '（三）监管到位', '监三是管'])('a clause is one: %s', (head) => {
    expect(signOf(head)).toEqual(['%'])
  })

  test.each(['监管好', '三是监管', '（三）监管', '十一、监管', '12.监管'])(
    'a word or two and a number at the head are none: %s',
    (head) => {
      expect(signOf(head)).toEqual(['~'])
    },
  )
})

test('a sentence that stands in two of the other letter is partial twice, however little is changed', () => {
  const [first, second] = ['全市共有乡镇卫生院四十六家', '由分管副市长牵头、十二个部门参加']
  const left = letter('left', { body: `${first}，${second}。` })
  const right = letter('right', { body: `${first}。${second}。` })
  expect(compare(left, right).passages.map(({ relation }) => relation)).toEqual(['partial', 'partial'])
  expect(compare(right, left).passages.map(({ relation }) => relation)).toEqual(['partial', 'partial'])
})

test('another value is no clause of its own in a field, but in a title', () => {
  const sign = (section: string, left: string, right: string) =>
    drawn(letter('left', { [section]: left }), letter('right', { [section]: right })).map((line) =>
      line.charAt(0),
    )
  const [left, right] = ['完善医疗保障，关于加快养老服务建设', '推进教育公平，关于加快养老服务建设']
  expect(sign('contact', left, right)).toEqual(['~'])
  expect(sign('title', left, right)).toEqual(['%'])
})

test('equal text is told in stretches without white space on either side', () => {
  const runs = (left: string, right: string) =>
    compare(letter('left', { body: left }), letter('right', { body: right })).passages.flatMap(
      ({ runs }) => runs,
    )
  const parts = [
    [0, 0, 2],
    [3, 2, 2],
    [6, 4, 2],
  ]
  expect(runs('共有 30 家。', '共有30家。')).toEqual(parts)
  expect(runs('共有30家。', '共有 30 家。')).toEqual(parts.map(([l, r, length]) => [r, l, length]))
  expect(runs('共 有。', '共 有。')).toEqual([
    [0, 0, 1],
    [2, 2, 2],
  ])
})

test('either letter’s coverage is of its own text', () => {
  const [one, other] = [letter('one', { title: '关于养老的答复', body: a }), letter('other', { body: a })]
  const all = { characters: a.length, identical: a.length, reworded: 0, own: 0 }
  expect(compare(one, other).coverage).toMatchObject({ left: { content: all }, right: { content: all } })
  expect(compare(other, one).coverage).toMatchObject({ left: { content: all }, right: { content: all } })
})
