import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { attribute } from './attribute'
import { addPolicy, isOwnModule } from './policy'

/*
 * One exported page made into the page that is published.
 *
 * The pages are made of server components alone, so nothing in them waits for React in the browser. Next.js adds its
 * runtime all the same (115 KB compressed, against 6 KB for the page) and has no option to leave it out. This takes
 * it out by name and then looks at what is left: whatever is not known to be ours is a fault, so that a new version
 * of Next.js that writes other scripts stops the build and breaks no page.
 */

/** What keeps a page from being published: what was found in it, and what was expected. */
export class PageFault extends Error {}

const parser = unified().use(rehypeParse)
// The characters are `'` and `<` in attributes, which no browser with a content policy misreads: the policy stays legible.
const printer = unified().use(rehypeStringify, { allowDangerousCharacters: true })

/**
 * The page without the framework's runtime, which `remove` takes out of its tree, and with its security policy; throws a
 * `PageFault` rather than break it. `base` is the folder of its host that the site stands in.
 */
export function finishPage(html: string, base = '', remove = removeFramework): string {
  const tree = parser.parse(html)
  const before = visibleText(tree)
  remove(tree, base)
  check(tree, before)
  addPolicy(tree)
  return printer.stringify(tree)
}

/** The text that a page shows, script and style aside; what a template holds is no child of it. */
export function visibleText(tree: Nodes): string {
  let text = ''
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value
    return node.type === 'element' && ['script', 'style'].includes(node.tagName) ? SKIP : CONTINUE
  })
  return text
}

/** How the inline scripts begin that Next.js and React write: module loading, flight payload, timing of the stream. */
const payload = /^(\(globalThis\["TURBOPACK"\]|\(?self\.__next_|requestAnimationFrame\(function\(\)\{\$RT=)/

function removeFramework(tree: Root, base: string): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return CONTINUE
    if (isFramework(node)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    // A mark of the icon's version, which no other file of the site bears.
    if (node.type === 'element' && attribute(node, 'rel') === 'icon')
      node.properties.href = base + attribute(node, 'href').replace(/\?.*/, '')
    if (node.type === 'element' && node.tagName === 'style') {
      // How Next.js finds its styles again in the browser.
      delete node.properties.dataPrecedence
      delete node.properties.dataHref
    }
    return CONTINUE
  })
}

function isFramework(node: RootContent | Root): boolean {
  if (node.type === 'comment') return true // React's borders of components
  if (node.type !== 'element') return false
  switch (node.tagName) {
    case 'script':
      return attribute(node, 'src')
        ? isFrameworkAddress(attribute(node, 'src'))
        : payload.test(visibleText({ type: 'root', children: node.children as ElementContent[] }))
    case 'link':
      // React's hint of a sheet that only print asks for says nothing that the sheet's own link does not.
      if (attribute(node, 'as') === 'style') return attribute(node, 'rel') === 'preload'
      return attribute(node, 'as') === 'script' && isFrameworkAddress(attribute(node, 'href'))
    case 'meta':
      return attribute(node, 'name') === 'next-size-adjust'
    case 'div':
      // Where React would stream metadata to; one that holds something or has a name is none of the framework's.
      return (
        Object.keys(node.properties).join() === 'hidden' &&
        node.children.every((child) => child.type === 'comment')
      )
    default:
      return false
  }
}

function check(tree: Root, before: string): void {
  if (visibleText(tree) !== before)
    throw new PageFault('Found text changed by the finishing, expected all of it')
  const mains: Element[] = []
  visit(tree, 'element', (element) => {
    checkElement(element)
    if (element.tagName === 'main') mains.push(element)
  })
  if (mains.length !== 1) throw new PageFault(`Found ${mains.length} main elements, expected one`)
  if (mains.every((main) => visibleText(main).trim() === '')) {
    throw new PageFault('Found an empty main element, expected the text of the page')
  }
}

function checkElement(element: Element): void {
  const found = `<${element.tagName}${attributes(element)}>`
  for (const [name, value] of Object.entries(element.properties)) {
    if (name === 'style')
      throw new PageFault(`Found a style attribute on ${found}, expected a class: the policy blocks it`)
    if (/^on/i.test(name))
      throw new PageFault(`Found an event attribute on ${found}, expected a listener in a module`)
    if (/^\s*javascript:/i.test(String(value)))
      throw new PageFault(`Found script in an address on ${found}, expected none`)
  }
  switch (element.tagName) {
    case 'script':
      if (!isOwnModule(element) && !isData(element)) {
        throw new PageFault(`Found ${found}, expected no script but modules of our own`)
      }
      break
    case 'link':
      if (attribute(element, 'rel') === 'stylesheet' && isFrameworkAddress(attribute(element, 'href'))) {
        throw new PageFault(`Found ${found}, expected the styles in the page itself`)
      }
      break
    case 'template':
      if (/^[BP]:/.test(attribute(element, 'id')))
        throw new PageFault(`Found ${found}, expected no text that waits for script`)
      break
    case 'div':
      if (/^S:/.test(attribute(element, 'id')))
        throw new PageFault(`Found ${found}, expected no text that waits for script`)
      break
  }
}

/** A block of data, which no browser runs. */
function isData(script: Element): boolean {
  return /^application\/(ld\+)?json$/.test(attribute(script, 'type'))
}

function isFrameworkAddress(address: string): boolean {
  return address.startsWith('/_next/')
}

function attributes(element: Element): string {
  return ['id', 'className', 'rel', 'type', 'src', 'href']
    .filter((name) => attribute(element, name) !== '')
    .map((name) => ` ${name}="${attribute(element, name)}"`)
    .join('')
}
