import type { PrintedDocument } from '../print/pdf'

/** A paragraph of one line. */
const line = '医疗器械是本市生物医药产业的重要组成部分。'

/** The lines of a page: letters longer by 0 to 21 lines end and turn the page at every place. */
const places = 22

/** How many of them are tried with another end too. */
const otherEnds = 18

/**
 * Short letters, Markdown by name: each one line longer above all that has to stay together, and some of them again with a
 * last paragraph of one, three or four lines in place of the promises.
 */
export function lettersOfEveryLength(): Record<string, string> {
  const longer = Array.from({ length: places }, (_, index): [string, string] => [
    `longer-by-${index}`,
    letterWith(`${line}\n\n`.repeat(index), commitments),
  ])
  const ending = Array.from({ length: otherEnds }, (_, index): [string, string] => [
    `longer-by-${index}-ending-otherwise`,
    letterWith(`${line}\n\n`.repeat(index), line.repeat(1 + (index % 3) * 2)),
  ])
  return Object.fromEntries([...longer, ...ending])
}

const commitments = `:::commitments

冬季供暖关系学生健康，我们将持续推进。**一是扩大范围**，三年内实现全覆盖。**二是加强管理**，定期开展检查。

:::`

function letterWith(lines: string, last: string): string {
  return `办理结果：解决采纳

滨海市教育局

滨教复〔2023〕8号

# 对市十七届人大三次会议第0042号代表建议的答复

王小明代表：

${lines}## 一、摸清底数

${line.repeat(3)}

## 二、加快改造

${line.repeat(2)}

${line}

## 三、加强培训

${line.repeat(4)}

${last}

感谢您对本市教育工作的关心和支持！

滨海市教育局

2023年6月8日

联系人姓名：张三

联系电话：12345678

抄送：市政府办公厅，市人大代表工作委员会。

滨海市教育局办公室

2023年6月8日印发
`
}

/** What of a printed letter stands alone where it should not, page by page. */
export function strandedIn({ pages }: PrintedDocument): string[] {
  return pages.flatMap(({ lines }, index) => {
    const texts = lines.map(({ text }) => text.replace(/\s/gu, ''))
    const imprint = texts.filter((text) => /^抄送|印发$/u.test(text))
    const date = texts.indexOf('2023年6月8日')
    return [
      ...(texts.length === 0 ? ['nothing on it'] : []),
      ...(/^[一二三]、/u.test(texts.at(-1) ?? '') ? ['ends with a heading'] : []),
      ...(imprint.length === texts.length ? ['the imprint alone'] : []),
      ...(imprint.length === 1 ? ['a part of the imprint'] : []),
      ...(date >= 0 && !/[。]$/u.test(texts[date - 3] ?? '') ? ['the signature without text'] : []),
    ].map((fault) => `page ${index + 1}: ${fault}`)
  })
}
