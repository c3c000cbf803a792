import type { Reply } from '../reply/reply'
import type { Slug } from '../reply/slug'
import { decode, type Encoding } from './encodings'
import type { Finding } from './finding'
import { type Extracted, fromHtml } from './html'
import { bringIn } from './intake'
import type { Point } from './places'
import { slugFor } from './slugs'
import { Unreadable } from './unreadable'

/** The forms of files that letters come in, by their endings. */
export const forms = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const

type Form = (typeof forms)[number]

/** The most bytes of a file that are worth reading: no letter comes near it. */
export const largestFile = 10_000_000

/** What became of one file. */
export interface LetterFile {
  readonly slug: Slug | null
  /** `null` where the file holds no text. */
  readonly markdown: string | null
  /** `null` where the report has a fault. */
  readonly reply: Reply | null
  readonly report: readonly Finding[]
}

/** A file that nothing came of. */
export function atFault(message: string, rule: string, place: Point = start): LetterFile {
  return { slug: null, markdown: null, reply: null, report: [{ kind: 'fault', rule, ...place, message }] }
}

const start: Point = { line: 1, column: 1 }

/**
 * The letter that a file holds, as the library would have it, under the name `named` or one of its own. The form is
 * told by the file's name.
 */
export async function letterFile(
  file: string,
  bytes: Uint8Array,
  named: Slug | null = null,
): Promise<LetterFile> {
  const form = forms.find((form) => file.toLowerCase().endsWith(form))
  if (form === undefined) {
    const found = /\.[^./\\]*$/u.exec(file)?.[0] ?? file
    return atFault(`Unexpected form \`${found}\`, expected one of ${forms.join(', ')}`, 'form')
  }
  const source = await textIn(form, bytes)
  if ('fault' in source)
    return atFault(`Unexpected ${source.fault}, expected ${source.expected}`, source.rule, {
      line: source.line,
      column: source.column,
    })
  const { text, encoding, place, around, numerals } = source
  const { markdown, reply, report: found } = bringIn(text, named ?? undefined, form !== '.md')
  const report: Finding[] = [
    ...found.map((finding): Finding => ({ ...finding, ...place(finding) })),
    ...numerals.map((numeral): Finding => ({ kind: 'read', name: 'numeral', ...numeral })),
    ...around.map((line): Finding => ({ kind: 'removed', name: 'web page', ...line })),
  ].sort((a, b) => a.line - b.line || a.column - b.column)
  if (encoding !== 'utf-8')
    report.unshift({ kind: 'corrected', name: 'encoding', ...start, was: encoding, text: 'utf-8' })
  if (reply === null) return { slug: named, markdown, reply, report }
  const slug = named ?? slugFor(reply, nameOf(file, form))
  if (slug !== null) return { slug, markdown, reply: { ...reply, slug }, report }
  const message =
    'Found neither number nor title nor a file’s name to name the letter by, expected --slug NAME'
  report.push({ kind: 'fault', rule: 'name', ...start, message })
  return { slug, markdown, reply: null, report }
}

/** What a file is called without its folder and ending; `-` has no name. */
function nameOf(file: string, form: Form): string | null {
  const name = (/[^/\\]*$/u.exec(file)?.[0] ?? '').slice(0, -form.length)
  return name === '-' ? null : name
}

interface Source extends Extracted {
  readonly encoding: Encoding
}

type NoSource = Point & { readonly fault: string; readonly expected: string; readonly rule: string }

/** The text that a file holds, or why there is none. */
async function textIn(form: Form, bytes: Uint8Array): Promise<Source | NoSource> {
  const asIs = { encoding: 'utf-8', place: (at: Point) => at, around: [], numerals: [] } as const
  try {
    // What reads these forms is large, and most letters are none of them.
    if (form === '.pdf') {
      const { pdfToText } = await import('./pdf')
      return { ...asIs, text: await pdfToText(bytes) }
    }
    if (form === '.docx') {
      const { docxToHtml } = await import('./docx')
      // A place in a Word document is counted in its lines.
      const { text, numerals } = fromHtml(await docxToHtml(bytes), true)
      return { ...asIs, text, numerals }
    }
    const decoded = decode(bytes)
    if ('fault' in decoded) return { ...decoded, rule: 'not-text' }
    return form === '.html' || form === '.htm'
      ? { ...fromHtml(decoded.text), encoding: decoded.encoding }
      : { ...asIs, ...decoded }
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    const fault = `file that ${cause.message}`
    return { fault, expected: `a letter as ${form}`, rule: cause.reason, ...start }
  }
}
