import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { attribute } from './attribute'

/**
 * Gives a page its Content-Security-Policy: everything comes from the site itself; styles are those in the page, by their
 * hash; script only where a page has ours.
 */
export function addPolicy(tree: Root): void {
  const styles = new Set<string>()
  let scripts = false
  let forms = false
  visit(tree, 'element', (element) => {
    if (element.tagName === 'style') styles.add(styleSource(textOf(element)))
    if (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') styles.add("'self'")
    if (element.tagName === 'script' && isOwnModule(element)) scripts = true
    if (element.tagName === 'form') forms = true
  })
  const policy = [
    "default-src 'none'",
    `script-src ${scripts ? "'self'" : "'none'"}`,
    ...(scripts ? ["connect-src 'self'"] : []),
    `style-src ${styles.size > 0 ? [...styles].join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    `form-action ${forms ? "'self'" : "'none'"}`,
  ].join('; ')
  visit(tree, { tagName: 'head' }, (head: Element) => {
    // A policy holds for what comes after it: it stands first, but for the encoding.
    const charset = head.children.findIndex(
      (child) => child.type === 'element' && 'charSet' in child.properties,
    )
    head.children.splice(charset + 1, 0, {
      type: 'element',
      tagName: 'meta',
      properties: { httpEquiv: ['Content-Security-Policy'], content: policy },
      children: [],
    })
  })
}

/** A module of the site's own; those of the framework are gone before any policy is made. */
export function isOwnModule(script: Element): boolean {
  return attribute(script, 'type') === 'module' && /^\/(?!\/)/.test(attribute(script, 'src'))
}

function textOf(style: Element): string {
  return style.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** What a policy names a style in the page by, for the text of its element. */
export function styleSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}
