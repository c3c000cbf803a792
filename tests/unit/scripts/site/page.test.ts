import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finishPage, PageFault } from '@/scripts/site/page'

/** A page as Next.js exports it, with `main` and what else is put into its body and head. */
function exported({ main = '<main><h1>答复</h1></main>', body = '', head = '' }): string {
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
    '<style data-precedence="next" data-href="/_next/static/chunks/a.css">h1{color:red}\n</style>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script><title>答复</title>',
    `<script src="/_next/static/chunks/c.js" noModule=""></script>${head}</head>`,
    `<body><div hidden=""><!--$--><!--/$--></div>${main}<!--$--><!--/$-->${body}`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"<main>"])</script></body></html>',
  ].join('')
}

const ownModule = '<script type="module" src="/reader.js"></script>'

/** The directives of a page's policy by their names. */
function policyOf(page: string): Record<string, string> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? []
  return Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
  )
}

test('takes all that is the framework’s out of a page and nothing else', () => {
  const page = finishPage(exported({ body: ownModule }))
  expect(page.replace(/<meta http-equiv[^>]*>/, '')).toBe(
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>h1{color:red}\n</style><title>答复</title></head>' +
      `<body><main><h1>答复</h1></main>${ownModule}</body></html>`,
  )
})

test('calls the icon by its plain name', () => {
  const head = '<link rel="icon" href="/icon.svg?icon.0a1b.svg" type="image/svg+xml"/>'
  expect(finishPage(exported({ head }))).toContain('<link rel="icon" href="/icon.svg" type="image/svg+xml">')
})

test('joins text that React had parted by comments', () => {
  expect(finishPage(exported({ main: '<main>第<!-- -->1<!-- -->段</main>' }))).toContain('<main>第1段</main>')
})

test('allows no script where a page has none', () => {
  const policy = policyOf(finishPage(exported({})))
  expect(policy).toMatchObject({ 'default-src': "'none'", 'script-src': "'none'" })
  expect(policy).not.toHaveProperty('connect-src')
})

test('allows script of the site where a page has a module', () => {
  expect(policyOf(finishPage(exported({ body: ownModule })))).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
})

test('allows the styles in the page by their hash, to the byte', () => {
  const hash = createHash('sha256').update('h1{color:red}\n').digest('base64')
  expect(policyOf(finishPage(exported({})))['style-src']).toBe(`'sha256-${hash}'`)
})

test('sets the policy before anything that it governs', () => {
  expect(finishPage(exported({}))).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  )
})

test('keeps hidden places of ours', () => {
  const place = '<div hidden="" id="found"></div>'
  expect(finishPage(exported({ body: place }))).toContain(place.replace('hidden=""', 'hidden'))
})

test('keeps data blocks and preloads of fonts', () => {
  const kept = '<script type="application/ld+json">{"@type":"Report"}</script>'
  const font = '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin>'
  expect(finishPage(exported({ head: kept + font }))).toContain(
    `${kept}${font.replace(' crossorigin', ' crossorigin=""')}`,
  )
})

test('leaves out the hint of a style sheet that the page links anyway', () => {
  const sheet = '<link rel="stylesheet" href="/print.css" media="print">'
  const page = finishPage(
    exported({ head: `<link rel="preload" href="/print.css" as="style" media="print"/>${sheet}` }),
  )
  expect(page).toContain(sheet)
  expect(page).not.toContain('preload')
})

test.each([
  [
    'an unknown inline script',
    { body: '<script>alert(1)</script>' },
    'Found <script>, expected no script but modules of our own',
  ],
  [
    'a script that is no module',
    { body: '<script src="/a.js"></script>' },
    'Found <script src="/a.js">, expected no script but modules of our own',
  ],
  [
    'a module of another host',
    { body: '<script type="module" src="//host/a.js"></script>' },
    'Found <script type="module" src="//host/a.js">, expected no script but modules of our own',
  ],
  ['a page without a main element', { main: '<p>答复</p>' }, 'Found 0 main elements, expected one'],
  ['two main elements', { body: '<main>b</main>' }, 'Found 2 main elements, expected one'],
  [
    'an empty main element',
    { main: '<main> </main>' },
    'Found an empty main element, expected the text of the page',
  ],
  [
    'text that waits for script',
    { body: '<div hidden id="S:0"><p>答复</p></div>' },
    'Found <div id="S:0">, expected no text that waits for script',
  ],
  [
    'a place that waits for text',
    { body: '<template id="B:0"></template>' },
    'Found <template id="B:0">, expected no text that waits for script',
  ],
  [
    'a style attribute',
    { body: '<p id="a" style="color:red">b</p>' },
    'Found a style attribute on <p id="a">, expected a class: the policy blocks it',
  ],
  [
    'an event attribute',
    { body: '<p id="a" onclick="b()">b</p>' },
    'Found an event attribute on <p id="a">, expected a listener in a module',
  ],
  [
    'a script in an address',
    { body: '<a href=" JavaScript:alert(1)">b</a>' },
    'Found script in an address on <a href=" JavaScript:alert(1)">, expected none',
  ],
  [
    'styles that the page has to ask for',
    { head: '<link rel="stylesheet" href="/_next/static/chunks/a.css">' },
    'Found <link rel="stylesheet" href="/_next/static/chunks/a.css">, expected the styles in the page itself',
  ],
])('refuses %s', (_, parts, message) => {
  expect(() => finishPage(exported(parts))).toThrow(new PageFault(message))
})
