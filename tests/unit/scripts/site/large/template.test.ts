import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { fill, templateOf } from '@/scripts/site/large/template'

const css = 'a{color:red}'
const source = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
const page = [
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="style-src ${source(css)} 'self'; img-src 'self'">`,
  `<style>${css}</style><title>甲 · 室</title><meta name="description" content="旧">`,
  '<link rel="icon" href="/icon.svg"><meta http-equiv="refresh" content="0; url=/a/">',
  '<link rel="stylesheet" href="/print.css" media="print"></head><body><main><p>甲</p></main><footer></footer></body></html>',
].join('')
const site = { title: { default: '室', template: '%s · 室' }, description: '说明' }
const template = templateOf(page, 'a/index.html')

test('a page is filled with its own title, description, links and text', () => {
  const metadata = {
    title: '乙 & $1',
    description: '“新”"',
    alternates: { types: { 'text/plain': '/b/reply.txt' } },
  }
  const filled = fill(template, site, { metadata, main: '<p>乙</p>' })
  expect(filled).toContain(
    '<title>乙 &amp; $1 · 室</title><meta name="description" content="“新”&quot;"><link rel="alternate" type="text/plain" href="/b/reply.txt"><link rel="icon"',
  )
  expect(filled).toContain('<main><p>乙</p></main><footer>')
  expect(filled).not.toMatch(/甲|旧|refresh/)
})

test('what a page does not say of itself, the site says', () => {
  const filled = fill(template, site, { metadata: { robots: { index: false } }, main: '' })
  expect(filled).toContain(
    '<title>室</title><meta name="description" content="说明"><meta name="robots" content="noindex">',
  )
})

test('what leads on stands in the head, and styles in the text are in the policy', () => {
  const main =
    '<meta http-equiv="refresh" content="0; url=/c/"><p>乙</p><style media="screen">b{top:0}</style>'
  const filled = fill(template, site, { metadata: {}, main })
  expect(filled).toContain(
    '<link rel="icon" href="/icon.svg"><meta http-equiv="refresh" content="0; url=/c/"><link',
  )
  expect(filled).toContain(`content="style-src ${source(css)} 'self' ${source('b{top:0}')}; img-src`)
})

test('a page that cannot be cut is told by name', () => {
  expect(() => templateOf('<html></html>', 'a/index.html')).toThrow(CommandFault)
  expect(() => templateOf('<html></html>', 'a/index.html')).toThrow(/^a\/index\.html: Found/)
})
