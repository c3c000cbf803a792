import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { wordsDirective } from '@/reader/fragment'
import { lacksChinese } from '../fonts'
import { renderLetters, serveLetters } from '../print/letters'
import type { Session } from './session'

/** A letter of what a word may begin or end beside: figures, Latin, quotes, brackets, bold, labels, cells. */
const mixed = `滨海市教育局

滨教复〔2023〕8号

# 对市十七届人大三次会议第0042号代表建议的答复

王小明代表：

您提出的“关于改善乡村学校供暖的建议”收悉，经研究，现答复如下：

2023年5月起我市已改造学校120所（其中乡村98所），占总数的76.5%，CT/MR等设备AI辅助诊断系统覆盖率达90%。

《滨海市供暖条例》第3条规定，学校供暖由市、县（区）两级分担，每平方米补助25.8元。

“十四五”期间，推进“冷改热”“煤改电”工程“双百”行动，完成投资1,200万元。

王小明代表提出的支持本地企业、协同攻关“保暖”技术等建议很有意义。

## 一、3年内完成5G+智慧供暖“一网统管”系统建设

**支持“走出去”**对于本地企业参与海外供暖工程的，给予不超过投入30%的资助。**全面排查**：已走访120所学校，**建立台账**并实行销号管理。

（一）摸清底数

下一步，我局将继续推进供暖改造，一是扩大范围，三年内实现全覆盖；二是加强管理，定期回访。

| 项目 | 资金（万元） |
|---|---|
| 供暖改造 | 800 |
| 设备更新 | 1,200 |

## 二、加快改造

加快改造工作全面展开，供暖改造工作全面展开以后，教室温度普遍提高，加快改造工作全面展开的经验得到推广。

加快改造工作全面展开，供暖改造工作全面展开以后，教师满意度普遍提高。

iPhone、Android等终端均可查询，WHO（世界卫生组织）标准同步执行。

:::commitments

冬季供暖关系学生健康，我们将持续推进。**一是扩大范围**，三年内实现全覆盖。**二是加强管理**，定期开展检查。第三，落实资金，2025年底前到位。

:::

感谢您对本市教育工作的关心和支持！

滨海市教育局

2023年6月8日
`

/** A letter whose measures are run in, with headings that bold alone parts from the text. */
const runIn = mixed
  .replace('## 一、3年内', '一、**加快')
  .replace('系统建设\n\n**支持', '系统**建设支持')
  .replace('”**对于', '”对于')
  .replace('## 二、加快改造\n\n', '二、**扩大改造范围**')

/**
 * That links lead to their passages by their words alone, as the page copies them: to every passage of the library's
 * letters and of such ones, and to words that begin and end inside others.
 */
export async function findsEveryPassage(session: Pick<Session, 'open' | 'run' | 'resize'>): Promise<void> {
  test.skip(lacksChinese(), 'Found no Chinese face here: no browser finds words that it draws as boxes')
  test.setTimeout(180_000)
  const letters = {
    first: readFileSync('content/replies/hukejianfu-2024-26.md', 'utf8'),
    second: readFileSync('content/replies/huketifu-2024-79.md', 'utf8'),
    mixed,
    runIn,
  }
  const rendered = await renderLetters(letters)
  // So low that no passage is in view before it is found.
  await session.resize(1000, 200)
  await serveLetters(rendered, async (base) => {
    for (const [name, { text }] of Object.entries(rendered.letters)) {
      await session.open(`${base}${name}`)
      await expect.poll(() => session.run(() => document.querySelectorAll('.cite-menu').length)).toBe(1)
      const copied = await session.run(copiedLinks)
      expect(copied.length).toBeGreaterThan(10)
      // Of the one whose measures are run in, their headings.
      const links = copied.filter(([id]) => name !== 'runIn' || /^measure-\d$/.test(id))
      const selected = text.split('\n').flatMap((line): [string, string][] => {
        if (name !== 'mixed' || !line.endsWith('。')) return []
        const [before, words, after] = [line.slice(0, 3), line.slice(3, -4), line.slice(-4)]
        return [[line.slice(0, 10), wordsDirective({ before, words, after }, text)]]
      })
      for (const [at, [passage, directive]] of [...links, ...selected].entries()) {
        await session.open(`${base}${name}?${at}#${directive}`)
        const place = () => session.run(placeOf, passage)
        const message = `${name}, ${passage}, ${decodeURIComponent(directive)}`
        await expect
          .configure({ soft: true })
          .poll(place, { message, timeout: 3000, intervals: [50, 100, 200] })
          .toBe('in view')
      }
    }
  })
}

/** The id and the directive of each link that the page copies; runs in the page. */
function copiedLinks(): [id: string, directive: string][] {
  const copied: [string, string][] = []
  const writeText = async (link: string) => {
    const [, id = '', directive = ''] = /#(.*)(:~:text=.*)$/.exec(link) ?? []
    copied.push([id, directive])
  }
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  for (const sign of document.querySelectorAll<HTMLElement>('.letter .cite')) {
    sign.click()
    document.querySelector<HTMLElement>('.cite-menu button')?.click()
  }
  return copied
}

/** Where a passage is that has an id or begins with words; runs in the page. */
async function placeOf(passage: string): Promise<string> {
  // Words are looked for once the page is laid out.
  for (let frame = 0; frame < 3 && scrollY === 0; frame++) await new Promise(requestAnimationFrame)
  const blocks = [...document.querySelectorAll('.letter :is(.run-in, p, h2, h3)')]
  const element =
    document.getElementById(passage) ?? blocks.find(({ textContent }) => textContent?.includes(passage))
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
  return scrollY > 0 && bottom > 0 && top < innerHeight ? 'in view' : `at ${top} in ${scrollY}`
}

/** A window of Playwright's own browser, told what to do as the others are. */
export function sessionIn(page: Page): Pick<Session, 'open' | 'run' | 'resize'> {
  return {
    open: async (address) => void (await page.goto(address)),
    run: (work, ...args) => page.evaluate(`(${work}).apply(null, ${JSON.stringify(args)})`) as never,
    resize: (width, height) => page.setViewportSize({ width, height }),
  }
}
