import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import type { EditKind } from '@/lib/compare/comparison'
import { edits } from '@/lib/compare/edits'
import { drawn, letter, sides } from './pictures'

/** Both sides of the picture, compared, give the picture again. */
function keeps(what: string, ...pictures: string[]) {
  test.each(pictures)(`${what}: %s`, (picture) => {
    const [left, right] = sides(picture)
    expect(drawn(left, right)).toEqual([`~ ${picture}`])
  })
}

describe('an edit', () => {
  keeps(
    'is as long as a word',
    '推进社区[养老/医疗]服务体系建设。',
    '艾普强粒子的质子治疗系统是国内首个自主[研制/研发]并获批上市的产品。',
    '跨国[药企/器械企业]纷纷投资建设区域总部、研发中心和加速器。',
    '衷心感谢[您/贵会]对科技工作的关心和支持！',
    '下一步，我们将[会同有关部门/]着力做好以下几方面的工作。',
    '加大巡查力度，[依法/从严]查处违法建设行为。',
    '医保[预算/]单列，定点机构覆盖全部街道。',
    '推动新[/型]装备应用，支持企业做大做强。',
    '水质[高于/低于]国家标准，群众较为满意。',
    '建立住建、财政等部门[联席会议/联动]协调机制，解决历史遗留问题。',
    '该件已抄送市政协提案委和市政府[督查室/办公室]。',
    '支持[浦东/张江]率先开展改革试点，形成可推广的经验。',
    '[一是/第一，]强化领导，健全工作机制，压实各方责任。',
    '[下一步/今后]，我们将继续推进有关工作，让群众满意。',
    '突破一批[氢能/人工智能]关键技术，服务产业高质量发展。',
    '下一步，我们将会同[/省直]有关部门抓好落实，让群众满意。',
    '推进公交专用道[建设/延伸]，方便群众出行。',
    '您的提案收悉，经[会同公安机关/商市残联]研究，现答复如下：',
  )
  keeps(
    'has all of a word that the segmenter parts',
    '培育壮大经营主体，提升[组织化/专业化]水平。',
    '借助对口帮扶单位渠道，扩大[鲜果/鲜活农产品]外销。',
    '已书面商请区[商务局/文旅局]研究，形成初步意见。',
    '市[图书馆/美术馆]面向公众免费开放，全年接待读者。',
    '[鲜活/冷链]农产品绿色通道全面畅通，惠及农户。',
    '会同市[消费者委员会/贸促会]建立诉调对接机制，服务企业。',
    '[近年来/多年来]，市政府始终把这项工作摆在突出位置。',
  )
  keeps(
    'has figures whole, without their measure words',
    '2016年以来，[41/43]款创新医疗器械获批上市。',
    '产业规模达到[20/29]亿元，可比增长[4.9/12.5]%。',
    '签署日期是2024年[5/7]月[20/29]日，地点不变。',
    '目前影像诊断占[六/七]成，会诊连接[126/147]家医院。',
    '对县政协[十/十一]届[四/一]次会议第[45/12]号提案的答复。',
    '园区[一/二]期工程建成并投入使用，引进企业。',
    '其中综合公园[12/13]个、社区公园[24/26]个[/、口袋公园2个]。',
  )
  keeps(
    'has Latin names whole',
    '医院配备了[PET-CT/PET/MR]扫描系统，已投入使用。'.replace('PET/MR', 'SPECT-CT'),
    '支持3.0T超导磁共振成像系统[uMROmega/uMRJupiter]研发。',
  )
  keeps(
    'leaves the word that begins or ends a clause of both',
    '可以募捐的[基金会和社会团体/非营利组织]，由[/市级以上]民政部门发给证书，方便群众办事。',
  )
  keeps('has a numeral with its 第', '违反第九条[/第一款]第（二）项规定的，由公安机关依法处理。')
  keeps('begins behind a measure word', '7月[10/1]日至[13/4]日[/，]沿线[紧急/]转移群众，受淹农田已排干。')
  keeps(
    'keeps a word between two deletions',
    '出台新一轮市级产业[支持/]政策[和专项行动方案/]，加大支持力度。',
  )
  keeps(
    'does not break a rewrite at a word that both sides have by chance',
    '持续完善监管机制，[重点引进的各类项目/逐步开放了的公共场所]纳入目录管理。',
  )
  keeps(
    'that could stand at several places ends with a mark',
    '提案收悉，[经商市财政局、市规划资源局，/]现将办理情况答复如下：',
    '支持[高校、/]科研院所、医疗机构联合攻关。',
    '联合市交通委、市城管局[/、市应急局]开展专项整治行动。',
    '印发了《甲市条例》[《乙市规定》/]《丙市计划》[/《乙市规定》]等文件。',
    '严格执行[《建设工程质量管理条例》《房屋建筑工程抗震设防管理规定》/]《江苏省建设工程质量管理办法》[/《建设工程质量管理条例》]，落实各方责任。',
    '先后出台[《江州市人才新政二十条》/]《江州市[促进/支持]软件产业发展若干政策》等文件。',
  )
})

test('a word that both sentences have at the border of a clause is not drawn into the rewrite beside it', () => {
  const pictures = [
    '[/依托临江脑科学中心，]支持[康澜生物等企业/灵犀脑机]联合科研院所开展协同攻关[/，培育产业]。',
    '跑冒滴漏现象[较为/比较]突出，[影响了供热效果/是群众反映的焦点]。',
    '推行“龙头企业+合作社+[果农/基地]”模式，[订单收购率达到65%/共享仓储和运输设施]。',
  ]
  for (const picture of pictures) expect(drawn(...sides(picture))).toEqual([`% ${picture}`])
})

test('words between marks of their own that close a clause are kept between two rewrites', () => {
  const picture = '关于您提出的“[增设学位/提高补贴]”的建议，[因用地紧张/受财力限制]，暂难安排。'
  expect(drawn(...sides(picture))).toEqual([`% ${picture}`])
})

test('a figure stands for the nearest one, not for one of a clause that is taken out', () => {
  const [left, right] = sides('修缮房屋[420/566]间，[其中危房31间，/]对[45/32]处院落进行了改造。')
  expect(drawn(left, right)).toEqual(['% 修缮房屋[420/566]间，[其中危房31间，/]对[45/32]处院落进行了改造。'])
})

test('tells ordinals, punctuation and figures from words', () => {
  const left = letter('left', {
    body: '二是推动临床资源赋能发展；全市建成41家食堂。\n一、加强攻关，推动研发',
  })
  const right = letter('right', {
    body: '三是推动临床资源赋能发展。全市建成43家餐厅。\n二、加强攻关，推动研发',
  })
  const { passages } = compare(left, right)
  const kinds = passages.map(({ edits }) => edits.map(({ kind }) => kind))
  expect(kinds).toEqual([['ordinal', 'punctuation'], ['figure', 'text'], ['ordinal']])
})

test('white space is no edit', () => {
  const left = letter('left', { body: '到 2024 年，建成\n41 家。' })
  const right = letter('right', { body: '到2024年，建成41家。' })
  const { passages } = compare(left, right)
  expect(passages.map(({ relation }) => relation)).toEqual(['identical'])
  expect(passages.map(({ edits }) => edits)).toEqual([[]])
})

/** The edits of a picture’s one passage; each letter has the shares of it that | parts in its own text. */
function editsOf(picture: string) {
  const texts = ['', '']
  const borders: number[][] = [[0], [0]]
  const runs: [number, number, number][] = []
  picture.split(/\[([^/\]]*)\/([^\]]*)\]/).forEach((piece, n) => {
    if (n % 3 === 0 && piece !== '') runs.push([texts[0]?.length ?? 0, texts[1]?.length ?? 0, piece.length])
    for (const side of n % 3 === 0 ? [0, 1] : [(n % 3) - 1])
      for (const [k, part] of piece.split('|').entries()) {
        if (k > 0) borders[side]?.push(texts[side]?.length ?? 0)
        texts[side] += part
      }
  })
  const [left = '', right = ''] = texts
  const shares = borders.map((at, side) =>
    at.map((start, n) => ({ passage: 0, start, end: at[n + 1] ?? texts[side]?.length ?? 0 })),
  )
  const whole = (text: string) => ({ start: 0, end: text.length, section: 'body' })
  const passage = {
    relation: 'reworded',
    moved: false,
    left: whole(left),
    right: whole(right),
    runs,
  } as const
  const [found = []] = edits([passage], { left: shares[0] ?? [], right: shares[1] ?? [] }, left, right)
  return found.map(({ left: one, right: other, kind }) => ({
    kind,
    shown: `${left.slice(one.start, one.end)}/${right.slice(other.start, other.end)}`,
  }))
}

describe('an edit is', () => {
  test.each<[kind: EditKind, pictures: string[]]>([
    [
      'ordinal',
      [
        '[一/二]是推动发展',
        '[十一/十二]、推动发展',
        '已办；（[一/二]）推动',
        '([三/四])推动',
        '[第一/第二十]，推动',
        '甲。[一/二]是',
        '甲，[一/二]是',
        '甲：[一/二]是',
        '甲、[一/二]是',
        '甲\n[5/6]. 推动',
        '[5/12]．推动',
        '（[5/6]）推动',
        '[5/6]、推动',
      ],
    ],
    [
      'figure',
      [
        '共[一/二]是',
        '甲，共[一/二]是',
        '甲，[一/二]家是',
        '甲。[5/6]家、',
        '[一/二]家',
        '[一/]是',
        '[/一]是',
        '[5/6].5元',
        '[123/124]、',
        '[5/6]家',
        '共[5/6]、',
        '[1.5/12.5%]的',
        '[第5/第12]号',
        '[2021-2025/2026-2030]年',
        '[10:30/11:30]时',
        '[1,200/９００]家',
        '[三百/五万]家',
        '[第三/第五十]届',
        '[4１/43]款',
        '[5/一]是',
      ],
    ],
    [
      'text',
      [
        '[一/好]是',
        '[好/一]是',
        '[好/佳]的',
        '甲[/好]的',
        '甲[好/]的',
        '[41家/43家]店',
        '[甲41/甲43]款',
        '[5%%/6]的',
        '[，好/；好]的',
        '[（一）/1.]推动',
        '[甲/]',
        '[一/41家]是',
        '[一甲/二甲]是',
        '[甲一/甲二]是',
      ],
    ],
    ['punctuation', ['甲[，/；]乙', '甲[/，]乙', '[“/]甲', '甲[……/。]']],
  ])('%s', (kind, pictures) => {
    expect(pictures.filter((picture) => editsOf(picture).some((edit) => edit.kind !== kind))).toEqual([])
    expect(pictures.filter((picture) => editsOf(picture).length !== 1)).toEqual([])
  })
})

test('an edit has no white space around it, and white space alone is none', () => {
  const shown = (picture: string) => editsOf(picture).map(({ shown }) => shown)
  expect(shown('甲[ 乙\n丙　/ 丁 ]戊')).toEqual(['乙\n丙/丁'])
  expect(shown('甲[ /]乙[\n/　]丙')).toEqual([])
  expect(shown('甲[ /乙 ]丙')).toEqual(['/乙'])
})

test('where either letter has more in a gap, in pieces, each piece is an edit', () => {
  const shown = (picture: string) => editsOf(picture).map(({ shown }) => shown)
  expect(shown('甲[乙|丙/丁]戊')).toEqual(['乙/丁', '丙/'])
  expect(shown('甲[乙/丁|丙]戊')).toEqual(['乙/丁', '/丙'])
})

test('a passage that one letter has alone has no edits', () => {
  const alone = { relation: 'leftOnly', moved: false, left: { start: 0, end: 2, section: '' } } as const
  const shares = { left: [{ passage: 0, start: 0, end: 2 }], right: [] }
  expect(edits([{ ...alone, right: null, runs: [] }], shares, '甲。', '')).toEqual([[]])
})
