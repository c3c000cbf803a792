import { build } from 'esbuild'

export const dynamic = 'force-static'

/** Set by `npm run dev` alone: where a page hears that the content has changed. */
const changes = process.env.CONTENT_CHANGES

/** The one script of the site: `components/enhance/main.ts` and what it imports, as a module. `next dev` makes it anew each time. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ['components/enhance/main.ts'],
    absWorkingDir: process.cwd(),
    bundle: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) },
    ...(changes && { footer: { js: `new EventSource('${changes}').onmessage = () => location.reload()` } }),
    format: 'esm',
    loader: { '.css': 'text' },
    minify: true,
    target: 'es2022',
    write: false,
  })
  const script = outputFiles.map((file) => file.text).join('')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
