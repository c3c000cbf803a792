import type { Reply } from '../reply/reply'
import type { Slug } from '../reply/slug'
import { decode, type Encoding } from './decode'
import { type Extracted, fromHtml } from './html'
import { bringIn, type Finding } from './intake'
import type { Point } from './places'
import { slugFor } from './slugs'

/** The forms of files that letters come in, by their endings. */
export const forms = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const

export type Form = (typeof forms)[number]

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

/** The form that a file's name says, or `null`. */
export function formOf(name: string): Form | null {
  return forms.find((form) => name.toLowerCase().endsWith(form)) ?? null
}

/** A file that nothing came of. */
export function atFault(message: string, place: Point = { line: 1, column: 1 }): LetterFile {
  return { slug: null, markdown: null, reply: null, report: [{ kind: 'fault', ...place, message }] }
}

/** The letter that a file of some form holds, as the library would have it, under the name `named` or one of its own. */
export async function letterFile(
  form: Form,
  bytes: Uint8Array,
  named: Slug | null = null,
): Promise<LetterFile> {
  const source = await textIn(form, bytes)
  if ('fault' in source) return atFault(`Unexpected ${source.fault}, expected ${source.expected}`, source)
  const { text, encoding, place, around } = source
  const { markdown, reply, report: found } = bringIn(text, named ?? undefined, form !== '.md')
  const report: Finding[] = [
    ...(encoding === 'utf-8' ? [] : [finding('corrected', `${encoding} to utf-8`)]),
    ...[
      ...found.map((finding) => ({ ...finding, ...place(finding) })),
      ...around.map(({ text, ...at }) => ({ ...finding('removed', `web page \`${text}\``), ...at })),
    ].sort((a, b) => a.line - b.line || a.column - b.column),
  ]
  if (reply === null) return { slug: named, markdown, reply, report }
  const slug = named ?? slugFor(reply)
  if (slug !== null) return { slug, markdown, reply: { ...reply, slug }, report }
  report.push(
    finding('fault', 'Found neither number nor title to name the letter by, expected a name for it'),
  )
  return { slug, markdown, reply: null, report }
}

function finding(kind: Finding['kind'], message: string): Finding {
  return { kind, line: 1, column: 1, message }
}

interface Source extends Extracted {
  readonly encoding: Encoding
}

type NoSource = Point & { readonly fault: string; readonly expected: string }

/** The text that a file holds, or why there is none. */
async function textIn(form: Form, bytes: Uint8Array): Promise<Source | NoSource> {
  const asIs = { encoding: 'utf-8', place: (at: Point) => at, around: [] } as const
  try {
    // What reads these forms is large, and most letters are none of them.
    if (form === '.pdf') {
      const { pdfToText } = await import('./pdf')
      return { ...asIs, text: await pdfToText(bytes) }
    }
    if (form === '.docx') {
      const { docxToHtml } = await import('./docx')
      // A place in a Word document is counted in its lines.
      return { ...asIs, text: fromHtml(await docxToHtml(bytes), true).text }
    }
    const decoded = decode(bytes)
    if ('fault' in decoded) return decoded
    return form === '.html' || form === '.htm'
      ? { ...fromHtml(decoded.text), encoding: decoded.encoding }
      : { ...asIs, ...decoded }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return { fault: `file that ${message}`, expected: `a letter as ${form}`, line: 1, column: 1 }
  }
}
