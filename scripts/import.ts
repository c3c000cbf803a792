import { constants } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { decode, type Encoding } from '@/lib/intake/decode'
import { type Extracted, fromHtml } from '@/lib/intake/html'
import { bringIn, type Finding } from '@/lib/intake/intake'
import { slugFor } from '@/lib/intake/slugs'
import { contentFolder } from '@/lib/library/read'
import { type PublicReply, publicReply } from '@/lib/publish/json'
import { type Slug, toSlug } from '@/lib/reply/slug'
import { CommandFault, runCommand } from './command'

/** The largest file that is read: no letter comes near it. */
const largest = 10_000_000

const forms = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf']

const usage = `npm run import -- [--json] [--force] [--slug NAME] [--out DIR] FILE...
FILE is ${forms.join(', ')}, or - for text from standard input`

/** What became of one file. */
interface Imported {
  readonly file: string
  readonly slug: Slug | null
  readonly markdown: string | null
  readonly reply: PublicReply | null
  readonly report: readonly Finding[]
}

// npm run import -- FILE...: raw letters to content/replies/<slug>.md, with a report of what became of each place.
runCommand(async () => {
  const { files, json, force, slug, out } = readCommandLine()
  const results: Imported[] = []
  let failed = false
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && process.stderr.isTTY) process.stderr.write(`${index + 1}/${files.length}\r`)
    const result = await importFile(file, slug)
    results.push(result)
    failed ||= result.reply === null
    if (json) continue
    for (const { line, column, kind, message } of result.report)
      console.error(`${file}:${line}:${column}: ${kind}: ${message}`)
    if (result.reply === null || result.markdown === null || result.slug === null) continue
    const target = path.join(out, `${result.slug}.md`)
    const written = await write(target, result.markdown, force)
    if (written) console.log(target)
    else {
      failed = true
      console.error(`${target}:1:1: Unexpected file of this name, expected none; --force writes over it`)
    }
  }
  if (json) console.log(JSON.stringify(results, null, 2))
  return failed ? 1 : 0
})

function readCommandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        slug: { type: 'string' },
        out: { type: 'string', default: path.join(contentFolder(), 'replies') },
      },
    })
    const slug = values.slug === undefined ? null : toSlug(values.slug)
    if (values.slug !== undefined && slug === null)
      throw new Error(
        `Unexpected slug \`${values.slug}\`, expected lower-case letters, digits and single hyphens`,
      )
    if (positionals.length === 0) throw new Error('Found no file, expected one or more')
    if (slug !== null && positionals.length > 1)
      throw new Error('Found --slug and several files, expected one')
    return { ...values, slug, files: positionals }
  } catch (cause) {
    throw new CommandFault(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, 2)
  }
}

async function importFile(file: string, named: Slug | null): Promise<Imported> {
  const nothing = (message: string): Imported => ({
    file,
    slug: named,
    markdown: null,
    reply: null,
    report: [{ kind: 'fault', line: 1, column: 1, message }],
  })
  const form = file === '-' ? '.txt' : path.extname(file).toLowerCase()
  if (!forms.includes(form))
    return nothing(`Unexpected form \`${form || path.basename(file)}\`, expected one of ${forms.join(', ')}`)
  const bytes = await bytesOf(file)
  if (typeof bytes === 'string') return nothing(bytes)
  const source = await textIn(form, bytes)
  if ('fault' in source) return nothing(`Unexpected ${source.fault}, expected a letter as ${form}`)
  const brought = bringIn(source.text, named ?? undefined)
  const slug = named ?? (brought.reply && slugFor(brought.reply))
  const report = brought.report.map((finding) => ({ ...finding, ...source.place(finding) }))
  if (source.encoding !== 'utf-8')
    report.unshift({ kind: 'corrected', line: 1, column: 1, message: `${source.encoding} to utf-8` })
  if (brought.reply === null || slug !== null) {
    const reply = brought.reply && slug ? publicReply({ ...brought.reply, slug }) : null
    return { file, slug, markdown: brought.markdown, reply, report }
  }
  const message = 'Found neither number nor title to name the letter by, expected --slug NAME'
  return {
    file,
    slug,
    markdown: brought.markdown,
    reply: null,
    report: [...report, { kind: 'fault', line: 1, column: 1, message }],
  }
}

interface Source extends Extracted {
  readonly encoding: Encoding
}

/** The text that a file of some form holds, or why there is none. */
async function textIn(form: string, bytes: Uint8Array): Promise<Source | { readonly fault: string }> {
  const asIs: Extracted['place'] = (at) => at
  try {
    // What reads these forms is large, and most letters are none of them.
    if (form === '.pdf') {
      const { pdfToText } = await import('@/lib/intake/pdf')
      return { text: await pdfToText(bytes), encoding: 'utf-8', place: asIs }
    }
    if (form === '.docx') {
      const { docxToHtml } = await import('@/lib/intake/docx')
      // A place in a Word document is counted in its lines.
      return { ...fromHtml(await docxToHtml(bytes)), encoding: 'utf-8', place: asIs }
    }
  } catch (cause) {
    return { fault: `file that ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  const decoded = decode(bytes)
  if ('fault' in decoded || (form !== '.html' && form !== '.htm'))
    return 'fault' in decoded ? decoded : { ...decoded, place: asIs }
  return { ...fromHtml(decoded.text), encoding: decoded.encoding }
}

/** A file's bytes, or why they cannot be had. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    if (file === '-') return await buffer(process.stdin)
    const { size } = await stat(file)
    if (size > largest) return `Unexpected file of ${size} bytes, expected ${largest} at the most`
    return await readFile(file)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return `Unexpected ${code ?? String(cause)} on reading the file, expected a file that can be read`
  }
}

/** Writes a whole file or none; `false` where one is there and must stay. */
async function write(target: string, markdown: string, force: boolean): Promise<boolean> {
  await mkdir(path.dirname(target), { recursive: true })
  const draft = `${target}.${process.pid}`
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(markdown)
    } finally {
      await handle.close()
    }
    if (!force) {
      // Takes the name, which fails where it is taken.
      const taken = await open(target, constants.O_CREAT | constants.O_EXCL).catch((cause) => {
        if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return null
        throw cause
      })
      if (taken === null) return false
      await taken.close()
    }
    await rename(draft, target)
    return true
  } finally {
    await rm(draft, { force: true })
  }
}
