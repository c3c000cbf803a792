import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messageOf } from '@/lib/intake/finding'
import { bringIn } from '@/lib/intake/intake'

const read = (file: string) => readFileSync(file, 'utf8')
const folder = 'tests/fixtures/intake'
const sources = readdirSync(folder).map((file) => ({ file, text: read(`${folder}/${file}`) }))
const own = readdirSync('content/replies').map((file) => ({ file, text: read(`content/replies/${file}`) }))

const bare = (text: string) => text.replace(/[\s\u3000]+/gu, '')

/** What the report of a kind says of the input: `line:column message`. */
function told(source: string, kind: string): string[] {
  return bringIn(source)
    .report.filter((finding) => finding.kind === kind)
    .map((finding) => `${finding.line}:${finding.column} ${messageOf(finding)}`)
}

describe('the letters of the library as they were scanned', () => {
  test.each(sources)('$file gives what the library holds', ({ file, text }) => {
    const { markdown, reply } = bringIn(text)
    expect(markdown).toBe(read(`content/replies/${file.replace('.txt', '.md')}`))
    expect(reply?.documentNumber).toMatch(/^沪科/)
  })

  test('each field is told with its place in the scan', () => {
    const { text } = sources.find(({ file }) => file.startsWith('hukejianfu')) ?? { text: '' }
    expect(told(text, 'read')).toEqual(
      expect.arrayContaining([
        '3:6 outcome `解决采纳`',
        '15:1 addressee `曹晖`',
        '53:1 issuedOn `2024年5月20日`',
        '71:1 printedOn `2024年5月20日`',
      ]),
    )
  })
})

test.each([...own, ...sources.map(({ file, text }) => ({ file, text: bringIn(text).markdown }))])(
  '$file, which is of the grammar, goes through as it is',
  ({ text }) => {
    for (const plain of [true, false]) {
      const { markdown, report } = bringIn(text, undefined, plain)
      expect(markdown).toBe(text)
      expect(report.filter(({ kind }) => ['joined', 'removed', 'corrected'].includes(kind))).toEqual([])
    }
  },
)

const letter = (body: string) =>
  `某某市教育局\n\n某教函〔2031〕5号\n\n对市十三届人大四次会议第12号建议的答复\n\n张某甲代表：\n\n您提出的《关于改善供暖的建议》收悉，现答复如下：\n\n${body}\n\n感谢您的关心支持！\n\n某某市教育局\n\n2031年5月6日\n`

test.each([...own, ...sources.slice(0, 1)])(
  'where the letter comes from stays on top of $file',
  ({ text }) => {
    const front = '---\nsource: https://www.example.gov.cn/1.html\nretrieved: 2024-06-01\n---\n\n'
    const { markdown, reply, report } = bringIn(front + text)
    expect(markdown).toBe(front + bringIn(text).markdown)
    expect(reply).toMatchObject({ source: 'https://www.example.gov.cn/1.html', retrieved: '2024-06-01' })
    expect(report.filter(({ kind }) => kind === 'fault')).toEqual([])
  },
)

describe('what is no part of the letter is removed, and told', () => {
  test('page numbers and rules', () => {
    expect(
      told(letter('全市已改造管网。\n\n— 1 —\n\n- 2 -\n\n---\n\n另有安排。'), 'removed').map((line) =>
        line.slice(5),
      ),
    ).toEqual(
      ['rule `---`', 'page number `— 1 —`', 'page number `- 2 -`'].sort(
        (a, b) => Number(a.includes('rule')) - Number(b.includes('rule')),
      ),
    )
  })

  test('what a web page puts above and below, and its own heading', () => {
    const page = `首页 > 政务公开 > 建议提案 > 正文\n\n对市十三届人大四次会议第12号建议的答复\n\n发布时间：2031-05-08 10:20 来源：市教育局 浏览次数：12\n\n${letter('全市已改造管网。')}\n【打印】 【关闭】\n\n版权所有：某某市人民政府\n`
    const { reply } = bringIn(page)
    expect(bare(reply?.text ?? '')).toBe(bare(letter('全市已改造管网。')))
    expect(told(page, 'removed')).toHaveLength(5)
  })

  test('not a number or a label inside the letter', () => {
    const text = letter('全市共有\n\n12\n\n所学校。\n\n来源：财政资金。')
    expect(told(text, 'removed')).toEqual([])
  })
})

describe('what a page puts around a letter', () => {
  const title = '对市十三届人大四次会议第12号建议的答复'
  const without = (page: string) => bringIn(page).reply

  test.each([
    ['长者模式 | 无障碍 | 登录\n\n', ''],
    ['欢迎访问某某市政府网站\n\n', ''],
    ['top_img.png\n\n', ''],
    ['日期：2031-05-08  作者：  来源：  点击：[]\n\n', ''],
    [`${title}_建议提案_某某市门户网\n\n`, ''],
    ['', '【打印】 【关闭】\n\n附件下载：\n\n返回列表\n'],
    ['', '主办：某某市人民政府办公室  承办：某某市数据中心\n地址：某某市一号路1号  邮编：100000\nA备1号\n'],
    ['', '某ICP备1号\n\n联系电话：010-1234567\n'],
  ])('above %j and below %j goes', (above, below) => {
    const { reply, report } = bringIn(`${above}${letter('已改造管网。')}\n${below}`)
    expect(bare(reply?.text ?? '')).toBe(bare(letter('已改造管网。')))
    const contact = reply?.sections.find(({ type }) => type === 'contact')
    expect(contact).toBeUndefined()
    expect(report.filter(({ kind }) => kind === 'removed').length).toBeGreaterThan(0)
  })

  test('is no text, so that the title is found above it and below', () => {
    const page = `${title}\n\n发布时间：2031-05-08  字体大小：\n\n张某甲代表：\n\n现答复如下：\n\n全市已改造。\n`
    expect(without(page)).toMatchObject({ title, addressees: ['张某甲'] })
    expect(without(page)?.sections.map(({ type }) => type)).toEqual(['title', 'salutation', 'body'])
  })

  test('is no line of several sentences', () => {
    const text = '市级>区级>街道三级已改造。二期开工。'
    expect(without(`# ${title}\n\n${text}\n`)?.text).toContain(text)
  })

  test('has no title of the letter in its catalogue, nor in what follows the text', () => {
    const catalogue = `名称 ${title}\n标题：${title}\n\n`
    const neighbour = '\n\n对市十三届人大四次会议第13号建议的答复\n'
    expect(without(catalogue + letter('已改造管网。') + neighbour)?.title).toBe(title)
  })

  test('may be another title: the letter’s own stands right above the text', () => {
    const own = letter('已改造管网。').slice(letter('').indexOf(title))
    expect(without(`某某市教育局关于“改善供暖”建议的答复\n\n${own}`)?.title).toBe(title)
  })

  test('shows the title with the body that has a line of its own in the letter', () => {
    const page = `某某市教育局${title}\n\n某某市教育局\n${title}\n\n张某甲代表：\n\n全市已改造。\n`
    expect(without(page)?.title).toBe(`某某市教育局${title}`)
    expect(told(page, 'removed')).toEqual([`1:1 doubled title \`某某市教育局${title}\``])
  })

  test('leaves a class in brackets below a title that stands twice', () => {
    const page = `某某市教育局${title}\n（B类）\n${title}\n\n张某甲代表：\n\n全市已改造。\n`
    expect(without(page)).toMatchObject({ outcome: 'B类', title })
  })
})

describe('a title over several lines', () => {
  test.each([
    ['关于', '市政协十三届二次会议第12号提案的答复'],
    ['关于对市十三届人大四次会议', '第12号建议《关于改善供暖的建议》的答复'],
  ])('%s / %s', (first, second) => {
    const page = `某某市教育局\n\n${first}\n${second}\n\n张某甲代表：\n\n全市已改造。\n`
    expect(bringIn(page).reply?.title).toBe(first + second)
  })

  test.each([
    '市十三届人大四次会议第12号建议答复',
    '关于第12号建议办理情况的报告',
    '关于第12号建议的回复意见',
    '关于第12号建议的答复摘要',
    '关于第12号建议的答复（公开稿）',
    '市人大代表建议答复函',
  ])('or one such as %s', (title) => {
    expect(bringIn(`${title}\n\n张某甲代表：\n\n全市已改造。\n`).reply?.title).toBe(title)
  })

  test('is no column of a site, and no heading', () => {
    for (const line of ['人大代表建议答复', '一、关于第12号建议的办理情况'])
      expect(bringIn(`${line}\n\n张某甲代表：\n\n全市已改造。\n`).reply?.title).toBeNull()
  })
})

describe('lost ends of lines are put in again, and told', () => {
  test('where white space is as wide as an indent, or what begins behind it says so', () => {
    const run =
      '张某甲等代表： 你们提出的建议收悉，现答复如下： 全市已改造。　　另有安排。 二、加强管理。 感谢你们的支持！ 某某市教育局 2031年5月6日'
    const { markdown, reply, report } = bringIn(run)
    expect(markdown.split('\n\n').map((line) => line.trim())).toEqual([
      '张某甲等代表：',
      '你们提出的建议收悉，现答复如下：全市已改造。',
      '另有安排。',
      '二、加强管理。',
      '感谢你们的支持！',
      '某某市教育局',
      '2031年5月6日',
    ])
    expect(reply).toMatchObject({ issuer: '某某市教育局', issuedOn: '2031-05-06', addressees: ['张某甲'] })
    const broken = report.filter((each) => each.kind === 'corrected' && each.name === 'line break')
    expect(broken.map(messageOf)[0]).toBe('line broken before `你们提出的建议收悉，现答…`')
    expect(broken).toHaveLength(6)
  })

  test('not behind a colon of a field, nor at a single space', () => {
    const text = letter('全市已改造。 另有安排。')
    expect(told(`${text}\n联系地址：    一号路1号\n`, 'corrected')).toEqual([])
  })
})

describe('bars', () => {
  test('around a line, as of a table of one cell, go', () => {
    const page = `对第12号建议的答复 |\n|\n| 张某甲代表： |\n全市已改造。 |\n`
    const { markdown } = bringIn(page)
    expect(markdown).toBe('# 对第12号建议的答复\n\n张某甲代表：\n\n全市已改造。\n')
    expect(told(page, 'removed')).toEqual(['2:1 rule `|`'])
    expect(told(page, 'corrected')).toHaveLength(4)
  })

  test('of a table that only sets the text go too, with its row of dashes', () => {
    const page = `|  |  |\n|---|---|\n|  | 对第12号建议的答复 |\n|  | 张某甲代表： |\n|  | 全市已改造。 |\n`
    expect(bringIn(page).markdown).toBe('# 对第12号建议的答复\n\n张某甲代表：\n\n全市已改造。\n')
    expect(told(page, 'removed')).toEqual(['1:1 rule `|  |  |`', '2:1 rule `|---|---|`'])
  })

  test('between cells keep each row of a catalogue on its line', () => {
    const page = `索引号 | 01526265-2-/2020-0824011 | 发布机构 | 某某市教育局 |\n文号 | 浏览量 |\n张某甲代表：\n全市已改造。\n`
    expect(bringIn(page).reply).toMatchObject({ issuer: '某某市教育局', addressees: ['张某甲'] })
  })

  test('of a table stay, with its rows below one another', () => {
    const table = '| 项目 | 资金 |\n|---|---|\n| 供 暖 | 8,000 |\n| 供水 | 9 |'
    for (const plain of [true, false]) {
      const { markdown, reply, report } = bringIn(
        letter(`见下表,如下:\n\n${table}\n\n以上。`),
        undefined,
        plain,
      )
      expect(markdown).toContain(`见下表，如下：\n\n${table}\n\n以上。`)
      expect(reply?.marks.map(({ type }) => type)).toEqual(['table'])
      expect(report.map(messageOf)).toContain('table `| 项目 | 资金 |`')
    }
  })

  test('are no table without a row of dashes of as many cells right below the first', () => {
    for (const rows of ['| 甲 | 乙 |\n|---|\n| 丙 | 丁 |', '| 甲 | 乙 |\n\n|---|---|\n| 丙 | 丁 |'])
      expect(bringIn(letter(rows)).reply?.marks).toEqual([])
  })
})

describe('a sentence that a page end broke is joined', () => {
  test('where a quote or a bracket is open', () => {
    expect(bringIn(letter('您提出的《关于改善供\n暖的建议》很好。')).markdown).toContain(
      '改善供暖的建议》很好',
    )
    expect(bringIn(letter('全市（含各\n县）已改造。')).markdown).toContain('全市（含各县）已改造')
    expect(bringIn(letter('全市《条例\n已改造（含县）。')).markdown).toContain('条例\n\n已改造')
  })

  test('where a comma or a lack of any stop shows it', () => {
    const { markdown, report } = bringIn(
      letter('全市已改造老旧管网三十公里，供暖面积有所扩大，居民\n\n满意度提高。另有、\n\n其他安排。'),
    )
    expect(markdown).toContain('居民满意度提高。另有、其他安排。')
    expect(report.filter(({ kind }) => kind === 'joined')).toHaveLength(2)
  })

  test('not where the next line begins something', () => {
    for (const next of ['一是扩大范围。', '（二）加强管理', '联系人：王某', '某某市教育局']) {
      const { markdown } = bringIn(letter(`近年来，全市已改造管网\n\n${next}\n\n后文。`))
      expect(markdown).toContain(`管网\n\n${next.startsWith('（') ? '' : next}`)
    }
  })
})

describe('marks', () => {
  test('the title and headings on lines of their own get theirs, whatever they had', () => {
    const { markdown } = bringIn(
      letter('### 一、摸清底数\n\n已走访。\n\n二、加快改造\n\n已安排。\n\n**三、加强管理**\n\n已落实。'),
    )
    expect(markdown.match(/^#.*$/gm)).toEqual([
      '# 对市十三届人大四次会议第12号建议的答复',
      '## 一、摸清底数',
      '## 二、加快改造',
      '## 三、加强管理',
    ])
  })

  test('a title over several lines is one', () => {
    const broken = letter('已改造。').replace(
      '对市十三届人大四次会议第12号',
      '对市十三届人大四次会议\n第12号',
    )
    expect(bringIn(broken).reply?.title).toBe('对市十三届人大四次会议第12号建议的答复')
  })

  test('an asterisk of the letter’s own stays its own', () => {
    const { reply, markdown } = bringIn(letter('面积3*4米，**重点**推进。'))
    expect(reply?.text).toContain('面积3*4米，重点推进。')
    expect(markdown).toContain('3\\*4米，**重点**推进')
  })
})

describe('half-width marks in Chinese text are set right', () => {
  test('behind Han characters, brackets in pairs', () => {
    expect(bringIn(letter('全市(含县),已改造:三十公里;另有安排.')).reply?.text).toContain(
      '全市（含县），已改造：三十公里；另有安排。',
    )
  })

  test('at the head of a line that is joined as well, by what ends the line above', () => {
    const { markdown, reply } = bringIn(letter('全市今年新改造供热管网，共三十公里(含县\n),明年再改。'))
    expect(reply?.text).toContain('全市今年新改造供热管网，共三十公里（含县），明年再改。')
    expect(bringIn(markdown).markdown).toBe(markdown)
  })

  test('not in figures, times, names and addresses', () => {
    const text = '上午8:30至1,200人，按ISO9001:2015，见https://a.example/b?c=1,2。'
    expect(bringIn(letter(text)).reply?.text).toContain(text)
  })

  test('a dash that stands for 一 at the head of a heading', () => {
    expect(bringIn(letter('—、摸清底数\n\n已走访。')).markdown).toContain('## 一、摸清底数')
  })
})

test('white space goes beside figures and from prose, and stays where it parts names', () => {
  const text = letter('到 2031 年 底，共 有 30 所。').replace(
    '2031年5月6日\n',
    '2031 年 5 月 6 日\n\n联系人：王某 联系电话：12345678\n',
  )
  const { markdown } = bringIn(text)
  expect(markdown).toContain('到2031年底，共有30所。')
  expect(markdown).toContain('2031年5月6日')
  expect(markdown).toContain('联系人：王某 联系电话：12345678')
})

describe('characters that nobody sees', () => {
  test('go where they change nothing, and are told', () => {
    const text = letter('全市\u200b已改造\ufeff\u00ad管网，另有安排。')
    expect(bringIn(text).reply?.text).toContain('全市已改造管网，另有安排。')
    expect(told(text, 'removed')).toEqual(['11:3 invisible U+200B', '11:7 invisible U+FEFF U+00AD'])
  })

  test('are faults where they turn the direction of writing, each at its place', () => {
    expect(told(letter('甲\u200b乙\u202e丙。'), 'fault')).toEqual([
      '11:4 Unexpected invisible or control character U+202E, expected characters that can be seen',
    ])
  })

  test('that end a line or a page are ends of lines', () => {
    expect(bringIn(letter('已改造。\f已安排。\u2028已落实。')).reply?.text).toContain(
      '已改造。\n已安排。\n已落实。',
    )
  })
})

test('asterisks that make no pair are the letter’s own, and stay so', () => {
  const { markdown, reply } = bringIn(letter('*****重点**工作。'), undefined, true)
  expect(reply?.text).toContain('*****重点**工作。')
  expect(bringIn(markdown, undefined, true).markdown).toBe(markdown)
})

describe('marks of Markdown that a letter has no use for', () => {
  const text = letter('甲&amp;乙，<b>丙</b>，`丁`，路径C:\\文件。\n\n> 引文。')

  test('are the letter’s own in text that is none', () => {
    const { reply, report } = bringIn(text, undefined, true)
    expect(reply?.text).toContain('甲&amp;乙，<b>丙</b>，`丁`，路径C:\\文件。\n>引文。')
    expect(report.filter(({ kind }) => kind === 'corrected')).toHaveLength(6)
  })

  test('are faults in Markdown', () => {
    expect(told(text, 'fault')).toHaveLength(6)
  })
})

test('the marks that are put are told, and those that are changed', () => {
  const text = letter('一、摸清底数\n\n已走访。\n\n### 二、加快改造\n\n已安排。')
  expect(told(text, 'read')).toEqual(
    expect.arrayContaining(['5:1 # `对市十三届人大四次会议第…`', '11:1 ## `一、摸清底数`']),
  )
  expect(told(text, 'corrected')).toEqual(['15:1 `###` to `##`'])
})

test('text of a length that no letter has is refused', () => {
  expect(told('甲'.repeat(100_001), 'fault')).toEqual([
    '1:100001 Unexpected 100001 characters, expected 100000 at the most',
  ])
})
