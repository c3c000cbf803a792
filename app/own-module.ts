import { readFile } from 'node:fs/promises'
import { build, type Plugin, transform } from 'esbuild'

/** Set by `npm run dev` alone: where a page hears that the content has changed. */
const changes = process.env.CONTENT_CHANGES

/** The script of one kind of page: a file of `reader/` and what it imports, as a module. `next dev` makes it anew each time. */
export async function ownModule(file: string): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [`reader/${file}`],
    // What draws in the browser draws with the smaller of the two that take the same components.
    alias: { react: 'preact', 'react/jsx-runtime': 'preact/jsx-runtime' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    absWorkingDir: process.cwd(),
    bundle: true,
    charset: 'utf8',
    define: {
      'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV),
      'process.env.BASE_PATH': JSON.stringify(process.env.BASE_PATH ?? ''),
    },
    ...(changes && { footer: { js: `new EventSource('${changes}').onmessage = () => location.reload()` } }),
    format: 'esm',
    minify: true,
    plugins: [styleText],
    target: 'es2022',
    write: false,
  })
  const script = outputFiles.map((file) => file.text).join('')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

/** A style sheet that a module imports comes as its text, as short as the page's own. */
const styleText: Plugin = {
  name: 'style-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code, loader: 'text' }
    })
  },
}
