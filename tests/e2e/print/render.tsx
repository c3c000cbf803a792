import { text } from 'node:stream/consumers'
import { renderToStaticMarkup } from 'react-dom/server'
import { VFile } from 'vfile'
import { makePrintFonts } from '@/app/fonts/print-fonts'
import { printSheet } from '@/app/print.css/sheet'
import { Letter } from '@/components/letter/letter'
import { parseReply } from '@/lib/parse/parse'
import type { Slug } from '@/lib/reply/slug'

/** What a print of invented letters needs; see letters.ts, which calls this in a process of its own. */
export interface Rendered {
  readonly letters: Readonly<Record<string, { readonly article: string; readonly text: string }>>
  readonly sheet: string
  /** In Base64, by name. */
  readonly fonts: Readonly<Record<string, string>>
}

// Markdown by name comes in, and goes out through the very parser, components and fonts of the site.
async function render(markdown: Record<string, string>): Promise<Rendered> {
  const replies = Object.entries(markdown).map(([name, value]) => {
    const file = new VFile({ path: `${name}.md`, value })
    const reply = parseReply(file, name as Slug)
    const faults = file.messages.filter(({ fatal }) => fatal)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return reply
  })
  const { files, rules } = await makePrintFonts(replies)
  return {
    letters: Object.fromEntries(
      replies.map((reply) => [
        reply.slug,
        { article: renderToStaticMarkup(<Letter reply={reply} />), text: reply.text },
      ]),
    ),
    sheet: await printSheet(rules),
    fonts: Object.fromEntries(files.map(({ name, body }) => [name, Buffer.from(body).toString('base64')])),
  }
}

process.stdout.write(JSON.stringify(await render(JSON.parse(await text(process.stdin)))))
