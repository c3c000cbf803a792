import { createReadStream } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Finding, messageOf } from '@/lib/intake/finding'
import { atFault, forms, type LetterFile, largestFile, letterFile } from '@/lib/intake/letter-file'
import { contentFolder } from '@/lib/library/read'
import { type Written, writeReply } from '@/lib/library/write'
import { publicReply } from '@/lib/publish/public-json'
import { type Slug, toSlug } from '@/lib/reply/slug'
import { CommandFault, runCommand } from './command'
import { progress } from './progress'

const usage = `npm run import -- [--json] [--force] [--slug NAME] [--out DIR] FILE...
FILE is ${forms.join(', ')}, or - for text from standard input`

// npm run import -- FILE...: raw letters to content/replies/<slug>.md, with a report of what became of each place.
runCommand(async () => {
  const { files, json, force, slug, out } = readCommandLine()
  const results: object[] = []
  const taken = new Map<Slug, string>()
  let failed = false
  const tell = progress('files')
  for (const [index, file] of files.entries()) {
    const result = await imported(file, slug, taken)
    const { markdown, reply, report } = result
    failed ||= report.some(({ kind }) => kind === 'fault')
    if (json)
      results.push({ file, ...result, reply: reply && publicReply(reply), report: report.map(publicFinding) })
    else {
      for (const finding of report)
        console.error(`${file}:${finding.line}:${finding.column}: ${finding.kind}: ${messageOf(finding)}`)
      if (markdown !== null && reply !== null) {
        const written = await writeReply(out, reply.slug, markdown, force)
        failed ||= written.type !== 'written'
        if (written.type === 'written') console.log(written.file)
        else console.error(`${written.file}:1:1: ${faultOf(written)}`)
      }
    }
    tell(index + 1, files.length)
  }
  if (json) console.log(JSON.stringify(results, null, 2))
  return failed ? 1 : 0
})

function publicFinding(finding: Finding) {
  const { kind, line, column } = finding
  return { kind, line, column, message: messageOf(finding) }
}

function faultOf(written: Written): string {
  return written.type === 'failed'
    ? `Unexpected ${written.code} on writing the file, expected a folder that can be written to`
    : 'Unexpected file of this name, expected none; --force writes over it'
}

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
    if (values.out === '') throw new Error('Unexpected empty --out, expected a folder')
    if (positionals.length === 0) throw new Error('Found no file, expected one or more')
    if (slug !== null && positionals.length > 1)
      throw new Error('Found --slug and several files, expected one')
    if (positionals.filter((file) => file === '-').length > 1)
      throw new Error('Found - several times, expected it once: standard input has one end')
    return { ...values, slug, files: positionals }
  } catch (cause) {
    throw new CommandFault(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, 2)
  }
}

/** The letter of a file. `taken` has the names of the batch so far: a second letter of one name is at fault. */
async function imported(file: string, named: Slug | null, taken: Map<Slug, string>): Promise<LetterFile> {
  const bytes = await bytesOf(file)
  if (typeof bytes === 'string') return atFault(bytes, 'unread')
  const letter = await letterFile(file === '-' ? '-.txt' : file, bytes, named)
  if (letter.reply === null) return letter
  const { slug } = letter.reply
  const first = taken.get(slug)
  if (first === undefined) {
    taken.set(slug, file)
    return letter
  }
  const message = `Unexpected second letter named ${slug}, expected each name once; the first is ${first}`
  return { ...letter, reply: null, report: [...letter.report, ...atFault(message, 'taken').report] }
}

/** A file's bytes, or why they cannot be had; no more of them than a letter may have, and one. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk)
      length += chunk.length
      if (length > largestFile)
        return `Unexpected file of more than ${largestFile} bytes, expected no more than that`
    }
    return Buffer.concat(chunks)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return `Unexpected ${code ?? String(cause)} on reading the file, expected a file that can be read`
  }
}
