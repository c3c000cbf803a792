import type { Element, Nodes } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { Letter } from '@/components/letter/letter'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { parallels } from '@/lib/side-by-side/parallels'
import { outline } from '@/lib/wording/outline'
import { letter, parse } from '../parse/support'

const libraries = await Promise.all(
  ['content', 'tests/fixtures/shapes', 'tests/fixtures/one'].map((folder) => readLibrary(folder)),
)
/** Promises inside paragraphs, with and without numerals. */
const promising = parse(
  letter(
    '## 一、甲\n\n**摸底**，完成。下一步，**一是扩围**，到位。二是管理。\n\n## 二、乙\n\n完成。今后推进。',
  ),
).reply
/** Tables below text, with an empty cell, and in a container. */
const tabular = parse(
  letter(
    '## 一、甲\n\n文。\n\n| 项目 | **资金** |\n|---|---|\n| 供暖 | 8 万元 |\n| | 合计 |\n\n文。\n\n:::other\n\n| 甲 | 乙 |\n|---|---|\n\n:::',
  ),
).reply
const replies = [...libraries.flatMap((library) => library.replies), promising, tabular]

function render(reply: Reply) {
  return unified()
    .use(rehypeParse, { fragment: true })
    .parse(renderToStaticMarkup(<Letter reply={reply} />))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'style') return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** What stands in a block of its own, as a browser copies it: paragraphs, headings, and a heading with what runs on. */
function lines(tree: Nodes): string[] {
  const found: string[] = []
  visit(tree, 'element', (element) => {
    const classes = (element.properties.className ?? []) as string[]
    const block = /^(p|h\d)$/.test(element.tagName) || classes.includes('run-in') || classes.includes('line')
    const inner = element.children.some(
      (child) => child.type === 'element' && child.properties.className?.toString() === 'line',
    )
    const isRow = element.tagName === 'tr'
    if (!(block || isRow) || inner) return
    // A browser copies the cells of a row with tabs between them.
    found.push(isRow ? element.children.map(textOf).join('\t') : textOf(element))
    return 'skip'
  })
  return found
}

function elements(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

describe.each(replies.map((reply) => [reply.slug, reply] as const))('%s', (_, reply) => {
  const tree = render(reply)

  test('is in the page line by line, each once, and nothing else is', () => {
    expect(lines(tree)).toEqual(reply.text.split('\n'))
    expect(textOf(tree)).toBe(reply.text.replace(/[\n\t]/g, ''))
  })

  test('has every id of its sections, paragraphs, leads and promises, each once', () => {
    const ids = elements(tree, ({ properties }) => properties.id !== undefined).map(
      ({ properties }) => properties.id,
    )
    const wanted = reply.sections.flatMap((section) => [
      section.id,
      ...('paragraphs' in section ? section.paragraphs.map(({ id }) => id) : []),
      ...(section.type === 'measure'
        ? section.paragraphs.flatMap(({ leads }) => leads.map(({ id }) => id))
        : []),
      ...commitmentsOf([section]).map(({ id }) => id),
    ])
    expect([...ids].sort()).toEqual([...wanted].sort())
  })

  test('has one h1 at most, and no heading more than one level below the last', () => {
    const levels = elements(tree, ({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels.filter((level) => level === 1).length).toBe(reply.title === null ? 0 : 1)
    let last = 1
    for (const level of levels) {
      expect(level).toBeLessThanOrEqual(last + 1)
      last = level
    }
  })

  test('can be cited by every measure, promise and paragraph, with a link to each', () => {
    const links = elements(
      tree,
      ({ tagName, properties }) => tagName === 'a' && `${properties.className}` === 'cite',
    )
    for (const { properties, children } of links) {
      expect(children).toEqual([])
      expect(properties.ariaLabel).toMatch(/^引用./)
    }
    const cited = links.map(({ properties }) => String(properties.href).slice(1))
    const wanted = reply.sections.flatMap((section) => {
      const inner = [...('paragraphs' in section ? section.paragraphs : []), ...commitmentsOf([section])].map(
        ({ id }) => id,
      )
      return section.type === 'measure' ? [section.id, ...inner] : inner
    })
    for (const id of wanted) if (!isSubheading(reply, id)) expect(cited).toContain(id)
  })

  test('has a place for every entry of its contents', () => {
    const ids = new Set(
      elements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id),
    )
    for (const entry of outline(reply).flatMap((each) => [each, ...each.entries])) {
      expect(ids).toContain(entry.id)
      expect(entry.label).not.toBe('')
    }
  })
})

test('a table is one, with its head, each row a paragraph of its own, and its style with it', () => {
  const tree = render(tabular)
  const [first, second] = elements(tree, ({ tagName }) => tagName === 'table')
  const cells = elements(first as Element, ({ tagName }) => tagName === 'th' || tagName === 'td')
  expect(cells.map((cell) => `${cell.tagName} ${textOf(cell)}`)).toEqual([
    'th 项目',
    'th 资金',
    'td 供暖',
    'td 8万元',
    'td ',
    'td 合计',
  ])
  const rows = elements(first as Element, ({ tagName }) => tagName === 'tr')
  expect(rows.map(({ properties }) => properties.id)).toEqual([
    'measure-1-p2',
    'measure-1-p3',
    'measure-1-p4',
  ])
  // A head without a row below it is the head of nothing.
  expect(elements(second as Element, ({ tagName }) => /^t[hd]$/.test(tagName)).map(textOf)).toEqual([
    '甲',
    '乙',
  ])
  expect(elements(second as Element, ({ tagName }) => tagName === 'th')).toEqual([])
  expect(elements(tree, ({ tagName }) => tagName === 'style')).toHaveLength(1)
  expect(elements(render(promising), ({ tagName }) => tagName === 'style')).toEqual([])
})

test('a promise inside a paragraph has its sign at its head, and stays in the paragraph', () => {
  const tree = render(promising)
  const found = elements(tree, ({ properties }) => `${properties.className}` === 'commitment')
  expect(elements(tree, ({ properties }) => properties.dataLabel !== undefined)).toEqual([])
  expect(found.map((element) => [element.properties.id, textOf(element)])).toEqual([
    ['commitment-1', '一是扩围，到位。'],
    ['commitment-2', '二是管理。'],
    ['commitment-3', '今后推进。'],
  ])
  const signs = found.map(({ children: [first] }) => first?.type === 'element' && first.properties.ariaLabel)
  expect(signs).toEqual(['引用承诺事项“一是”', '引用承诺事项“二是”', '引用第3项承诺'])
})

function isSubheading(reply: Reply, id: string): boolean {
  return reply.sections.some(
    (section) =>
      'paragraphs' in section &&
      section.paragraphs.some(
        (span) =>
          span.id === id &&
          reply.marks.some(
            ({ type, start, end }) => type === 'subheading' && start === span.start && end === span.end,
          ),
      ),
  )
}

test('commitments of their section stand under a label that is no text, each that follows on text on its own line', () => {
  const { reply } = parse(
    letter('## 一、甲\n\n文。\n\n:::commitments\n\n我们将推进。**一是甲**，好。二是乙。\n\n三是丙。\n\n:::'),
  )
  const tree = render(reply)
  const [section] = elements(tree, ({ properties }) => properties.id === 'commitments')
  expect(section?.properties.dataLabel).toBe('承诺事项')
  const listed = elements(tree, ({ properties }) => `${properties.className}`.includes('listed'))
  expect(listed.map(({ properties }) => properties.id)).toEqual(['commitment-1', 'commitment-2'])
})

test('a margin mark names the other letter and says whether it has the same words or like ones', () => {
  const [one, other] = ['完成41家食堂的建设和改造工作。', '完成43家食堂的建设和改造工作。'].map(
    (text) => parse(letter(`## 一、甲\n\n近年来，养老服务取得积极成效，满意程度提高。\n\n${text}`)).reply,
  )
  if (!one || !other) throw new Error('Expected two letters')
  const left = { ...one, documentNumber: '甲〔2024〕1号' }
  const right = { ...other, documentNumber: '甲〔2024〕2号' }
  const tree = unified()
    .use(rehypeParse, { fragment: true })
    .parse(
      renderToStaticMarkup(<Letter reply={left} parallels={parallels(left, [comparePair(left, right)])} />),
    )
  const names = elements(tree, ({ properties }) => `${properties.className}` === 'also').map(
    ({ properties }) => properties.ariaLabel,
  )
  expect(names).toContain('2号有相同文字')
  expect(names).toContain('2号有相近文字')
})

test('the imprint is no footer of the page, which reader views leave out', () => {
  expect(elements(render(replies[0] as Reply), ({ tagName }) => tagName === 'footer')).toEqual([])
})
