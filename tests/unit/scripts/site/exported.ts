/** A page as Next.js exports it, with `main` and what else is put into its body and head. */
export function exported({ main = '<main><h1>答复</h1></main>', body = '', head = '' }): string {
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

export const ownModule = '<script type="module" src="/reader.js"></script>'
