import { readFileSync } from 'node:fs'
import { describe, expect, test as plain } from 'vitest'
import { type Library, readLibrary } from '@/lib/library/read'
import { publicReply } from '@/lib/publish/public-json'
import type { Reply } from '@/lib/reply/reply'
import { bare, present, section, sections, textOf } from './support'

/** Each test reads the letters itself, so that it is known which tests a line of the reader matters to. */
const test = plain.extend<{ library: Library; deputy: Reply; cppcc: Reply }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names that a fixture asks for from its pattern.
  library: async ({}, use) => use(await readLibrary('content')),
  deputy: ({ library }, use) => use(present(library.bySlug('hukejianfu-2024-26'))),
  cppcc: ({ library }, use) => use(present(library.bySlug('huketifu-2024-79'))),
})

describe.each(['hukejianfu-2024-26', 'huketifu-2024-79'])('the stored letter %s', (slug) => {
  const source = readFileSync(`tests/fixtures/letters/${slug}.txt`, 'utf8')
  const test = plain.extend<{ reply: Reply }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names that a fixture asks for from its pattern.
    reply: async ({}, use) => use(present((await readLibrary('content')).bySlug(slug))),
  })

  test('equals its source character for character, white space and markup aside', ({ reply }) => {
    const text = source
      .replace(/^-{3}$/gm, '')
      .replace(/^#+ /gm, '')
      .replaceAll('**', '')
    expect(bare(reply.text)).toBe(bare(text))
  })

  test('has no space that touches a Han character or a full-width mark', ({ reply }) => {
    expect(reply.text).not.toMatch(
      /[\p{Script=Han}，。；：、（）《》“”〔〕] | [\p{Script=Han}，。；：、（）《》“”〔〕]/u,
    )
  })

  test('keeps the bold of its source', ({ reply }) => {
    const bold = [...source.replace(/^#.*$/gm, '').matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1])
    expect(reply.marks.filter((mark) => mark.type === 'strong').map((mark) => textOf(reply, mark))).toEqual(
      bold,
    )
  })

  test('is covered by its sections, a line feed apart', ({ reply }) => {
    expect(reply.sections.map((each) => textOf(reply, each)).join('\n')).toBe(reply.text)
  })
})

test('joins the paragraphs that a page end had broken', ({ deputy, cppcc }) => {
  for (const joined of [
    '其中工业总产值',
    '加快地产医疗装备',
    '联影医疗、瑞柯恩激光',
    '研发生产的高端医疗装备',
    '承接本市高端医疗装备生产',
  ]) {
    expect(deputy.text).toContain(joined)
  }
  for (const joined of ['等细分领域的', '高端医疗装备产业发展，助力', '肿瘤治疗，覆盖'])
    expect(cppcc.text).toContain(joined)
})

test('leaves what the source writes in two ways', ({ deputy }) => {
  expect(deputy.text).toContain('图迈腹腔镜手术机器人')
  expect(deputy.text).toContain('图迈腔镜手术机器人')
})

test('reads what the letter to the deputy says of itself', ({ deputy }) => {
  const { text: _, sections: __, ...details } = publicReply(deputy)
  expect(details).toEqual({
    slug: 'hukejianfu-2024-26',
    issuer: '上海市科学技术委员会',
    issuers: ['上海市科学技术委员会'],
    source: null,
    retrieved: null,
    documentNumber: '沪科建复〔2024〕26号',
    title: '对市十六届人大二次会议第0106号代表建议的答复',
    request: {
      kind: 'deputySuggestion',
      session: '市十六届人大二次会议',
      number: '0106',
      title: '关于进一步推进和加快上海国产高端医疗装备发展助推科创中心建设的思考与建议',
    },
    addressees: ['曹晖'],
    outcome: '解决采纳',
    outcomeClass: '解决采纳',
    disclosure: '主动公开·全文',
    issuedOn: '2024-05-20',
  })
})

test('reads what the letter to the CPPCC members says of itself', ({ cppcc }) => {
  expect(cppcc.request).toEqual({
    kind: 'cppccProposal',
    session: '市政协十四届二次会议',
    number: '1227',
    title: '关于推动质子设备小型化，打造上海质子设备制造高地',
  })
  expect(cppcc.addressees).toEqual(['曾凡一', '苏良碧', '李青峰'])
  expect(cppcc.issuedOn).toBe('2024-07-29')
})

test('tells the sections in the order of the letter', ({ deputy, cppcc }) => {
  const ids = [
    'letterhead',
    'title',
    'salutation',
    'preamble',
    'measure-1',
    'measure-2',
    'measure-3',
    'commitments',
    'closing',
    'signature',
    'contact',
    'distribution',
  ]
  expect(deputy.sections.map(({ id }) => id)).toEqual(ids)
  expect(cppcc.sections.map(({ id }) => id)).toEqual(ids)
})

test('gives each measure its heading, its paragraphs and its bold leads', ({ deputy }) => {
  expect(
    sections(deputy, 'measure').map(({ numeral, heading, paragraphs }) => [
      numeral,
      heading,
      paragraphs.length,
    ]),
  ).toEqual([
    ['一', '加强核心技术攻关，推动本市医疗装备研发及产业化', 1],
    ['二', '培育自主品牌，加快本市创新产品入院应用', 1],
    ['三', '支持开拓海外市场，参与国际大循环', 1],
  ])
  const leads = sections(deputy, 'measure').flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.leads),
  )
  expect(leads.map((lead) => [lead.id, textOf(deputy, lead)])).toEqual([
    ['measure-1-lead-1', '实施科技创新行动计划'],
    ['measure-1-lead-2', '推动产业链协同攻关'],
    ['measure-1-lead-3', '加强审评审批指导'],
    ['measure-2-lead-1', '着力培育国产高端医疗装备自主品牌'],
    ['measure-2-lead-2', '推动更多医疗装备纳入创新产品推荐目录'],
    ['measure-2-lead-3', '支持创新药械应用示范'],
    ['measure-2-lead-4', '在全国首次开展创新医疗器械示范项目'],
    ['measure-3-lead-1', '研究制定生物医药创新产品出海专项行动方案'],
  ])
})

test('holds the commitments apart from the last measure, and 一是 of the preamble for none', ({
  deputy,
  cppcc,
}) => {
  const promised = (reply: Reply) =>
    section(reply, 'commitments').items.map(({ numeral, lead }) => [numeral, lead])
  expect(promised(deputy)).toEqual([
    ['一是', '制定新一轮产业政策'],
    ['二是', '推动临床资源赋能产业发展'],
    ['三是', '加速高端医疗装备入院应用'],
  ])
  expect(promised(cppcc)).toEqual([
    ['一是', '制定新一轮产业政策'],
    ['二是', '加快小型质子治疗设备核心技术攻关'],
    ['三是', '推动临床资源赋能产业发展'],
  ])
  const last = present(section(deputy, 'commitments').items.at(-1))
  expect(textOf(deputy, last)).toMatch(/^三是加速.*发展。$/u)
})

test('reads the tail of the letter to the deputy', ({ deputy }) => {
  expect(section(deputy, 'signature')).toMatchObject({
    issuers: ['上海市科学技术委员会'],
    issuedOn: '2024-05-20',
  })
  expect(section(deputy, 'contact')).toMatchObject({
    name: '黄书泽',
    phone: '23112579',
    address: '人民大道200号',
    postcode: '200003',
    email: null,
    fax: null,
  })
  expect(section(deputy, 'distribution')).toMatchObject({
    copiedTo: ['市政府办公厅建议提案处', '市人大代表工作处'],
    printedBy: '上海市科委办公室',
    printedOn: '2024-05-20',
  })
})

test('says where each field was found', ({ deputy }) => {
  const found = deputy.fields.map((field) => [field.name, textOf(deputy, field)])
  expect(found).toContainEqual(['documentNumber', '沪科建复〔2024〕26号'])
  expect(found).toContainEqual(['issuedOn', '2024年5月20日'])
  expect(found).toContainEqual(['contactPhone', '23112579'])
})

test('says where each section stands in its file', ({ deputy }) => {
  const { position } = section(deputy, 'commitments')
  const lines = deputy.markdown.split('\n')
  expect(lines[position.start.line - 1]).toMatch(/^高端医疗装备是医疗器械产业重要的细分领域/u)
})

test('notices the deputies in a letter to CPPCC members', ({ library }) => {
  expect(library.notices).toEqual([
    'content/replies/huketifu-2024-79.md:19:4: Unexpected `等代表`, expected 委员, since a proposal is answered',
  ])
})
