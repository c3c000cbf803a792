import type { Page } from '@playwright/test'

/** A node of Chromium's accessibility tree, as far as it is asked for here. */
interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  readonly childIds?: readonly string[]
}

/** What is told of a part by its role and name, and not by the text in it. */
const named = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'heading',
  'image',
  'link',
  'radio',
  'searchbox',
])

/** Parts of a page, which a screen reader goes to and tells of on the way. */
const landmarks = new Set([
  'article',
  'banner',
  'complementary',
  'contentinfo',
  'main',
  'navigation',
  'region',
  'search',
])

/** What does not break a line of text. */
const inline = new Set(['generic', 'none', 'strong', 'time', 'StaticText'])

/**
 * What a screen reader has to say of a page, from its top, a line for each heading, control, landmark and stretch of text:
 * `heading 2 一、…`, `link 目录`, `甲乙`. Marked text stands in braces.
 */
export async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  let text = ''
  const endLine = () => {
    if (text.trim()) lines.push(text.trim())
    text = ''
  }
  const tell = (node: Node): void => {
    const role = node.ignored ? 'none' : (node.role?.value ?? 'none')
    const name = node.name?.value ?? ''
    const children = () => {
      for (const id of node.childIds ?? []) tell(byId.get(id) as Node)
    }
    if (role === 'StaticText') text += name
    else if (role === 'mark') {
      text += '{'
      children()
      text += '}'
    } else if (inline.has(role)) children()
    else if (named.has(role) || landmarks.has(role)) {
      endLine()
      const level = node.properties?.find((property) => property.name === 'level')?.value.value
      lines.push([role, role === 'heading' && level, name].filter(Boolean).join(' '))
      children()
      // Its text is its name; links in it, and marks, are told after it.
      if (named.has(role) && !text.includes('{')) text = ''
      endLine()
    } else {
      endLine()
      children()
      endLine()
    }
  }
  tell(nodes[0] as Node)
  return lines
}
