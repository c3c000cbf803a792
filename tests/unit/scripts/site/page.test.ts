import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { finishPage, PageFault } from '@/scripts/site/page'
import { exported, ownModule } from './exported'

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

test('names the icon from the root of the host', () => {
  const head = '<link rel="icon" href="/icon.svg?icon.0a1b.svg" type="image/svg+xml"/>'
  expect(finishPage(exported({ head }), '/a/b')).toContain('href="/a/b/icon.svg"')
})

test('joins text that React had parted by comments', () => {
  expect(finishPage(exported({ main: '<main>第<!-- -->1<!-- -->段</main>' }))).toContain('<main>第1段</main>')
})

test.each([
  ['a hidden place with a name', '<div hidden id="found"></div>'],
  ['hidden text', '<div hidden>隐</div>'],
  ['a hidden element', '<div hidden><p></p></div>'],
  ['a hidden element behind a border', '<div hidden><p></p></div>', '<div hidden><!--$--><p></p></div>'],
  ['an empty element', '<div></div>'],
  ['a template of ours', '<template id="own"></template>'],
  ['a place of ours that begins with a letter of the framework’s', '<div id="S1"></div>'],
  ['a place of ours whose name ends like one of the framework’s', '<div id="own-S:0"></div>'],
  ['a template of ours whose name ends like one of the framework’s', '<template id="own-B:0"></template>'],
  ['an address that only holds the word', '<a href="/about/javascript:">a</a>'],
  ['a mark of ours that is none of a style', '<p data-precedence="a" data-href="b"></p>'],
  ['data that quotes the framework', '<script type="application/json">["self.__next_f"]</script>'],
  ['a hint of a script of ours', '<link rel="modulepreload" as="script" href="/reader.js">'],
  ['a sheet that says what it is', '<link rel="stylesheet" as="style" href="/print.css">'],
])('keeps %s', (_, kept, body = kept) => {
  expect(finishPage(exported({ body }))).toContain(kept)
})

test('takes out what React writes for its own use alone', () => {
  const page = finishPage(exported({ head: '<meta name="next-size-adjust" content=""/>' }))
  expect(page).not.toContain('next-size-adjust')
})

test('refuses a page whose text would be another', () => {
  const loseTitle = (tree: Root) => {
    tree.children = tree.children.filter(({ type }) => type === 'doctype')
  }
  expect(() => finishPage(exported({}), '', loseTitle)).toThrow(
    new PageFault('Found text changed by the finishing, expected all of it'),
  )
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
    'a main element of style alone',
    { main: '<main><style>p{color:red}</style></main>' },
    'Found an empty main element, expected the text of the page',
  ],
  [
    'a main element of a template alone',
    { main: '<main><template>答复</template></main>' },
    'Found an empty main element, expected the text of the page',
  ],
  [
    'data of a type that is not known',
    { body: '<script type="application/json5">{}</script>' },
    'Found <script type="application/json5">, expected no script but modules of our own',
  ],
  [
    'script whose type ends like that of data',
    { body: '<script type="text/application/json">{}</script>' },
    'Found <script type="text/application/json">, expected no script but modules of our own',
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
    'a style attribute of an element with classes',
    { body: '<p class="a b" style="color:red">b</p>' },
    'Found a style attribute on <p className="a b">, expected a class: the policy blocks it',
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
    'a script that an address begins with',
    { body: '<a href="javascript:alert(1)">b</a>' },
    'Found script in an address on <a href="javascript:alert(1)">, expected none',
  ],
  [
    'styles that the page has to ask for',
    { head: '<link rel="stylesheet" href="/_next/static/chunks/a.css">' },
    'Found <link rel="stylesheet" href="/_next/static/chunks/a.css">, expected the styles in the page itself',
  ],
])('refuses %s', (_, parts, message) => {
  expect(() => finishPage(exported(parts))).toThrow(new PageFault(message))
})
