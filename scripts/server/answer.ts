import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** What is asked for: the request line's method and target, and the two headers that a static site looks at. */
export interface Question {
  readonly method: string
  readonly target: string
  readonly acceptEncoding: string
  readonly ifNoneMatch: string
}

/** What to send. The body of a `HEAD` is there too: the server leaves it out. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Longest target answered: our own addresses stay far below it. */
const longestTarget = 2048

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.bin': 'application/octet-stream',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Headers of every answer. The policy in a page cannot forbid frames: that needs a header. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Answers a question from the files in `folder` as they are now: a site that is built anew is served at once. `base` is the
 * folder of its host that the site was built for, without a slash at its end.
 */
export async function answer(folder: string, question: Question, base = ''): Promise<Answer> {
  if (question.method !== 'GET' && question.method !== 'HEAD')
    return plain(405, 'Method Not Allowed', { Allow: 'GET, HEAD' })
  if (question.target.length > longestTarget) return plain(414, 'URI Too Long')
  const [address = '', ...query] = question.target.split('?')
  if (base !== '' && !address.startsWith(`${base}/`)) {
    if (address !== '/' && address !== base) return notFound(folder, question)
    return plain(307, 'Temporary Redirect', { Location: `${base}/` })
  }
  const segments = readAddress(address.slice(base.length))
  if (!segments) return plain(400, 'Bad Request')
  if (segments.some((segment) => segment.startsWith('.') && segment !== '.well-known'))
    return notFound(folder, question)
  const file = path.join(folder, ...segments)
  if (address.endsWith('/'))
    return (await sendFile(path.join(file, 'index.html'), question)) ?? notFound(folder, question)
  const found = await sendFile(file, question)
  if (found) return { ...found, headers: { ...found.headers, ...disposition(segments) } }
  if (!(await isFile(path.join(file, 'index.html')))) return notFound(folder, question)
  const location = [`${base}/${segments.map(encodeURIComponent).join('/')}/`, ...query].join('?')
  return plain(308, 'Permanent Redirect', { Location: location })
}

/** The decoded segments of an absolute path, `null` where it is none or one of them could leave the folder. */
export function readAddress(address: string): string[] | null {
  if (!address.startsWith('/')) return null
  const segments = address.split('/').slice(1)
  if (segments.at(-1) === '') segments.pop()
  try {
    const decoded = segments.map(decodeURIComponent)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return decoded.some((segment) => /^\.{0,2}$|[/\\\u0000-\u001f\u007f]/.test(segment)) ? null : decoded
  } catch {
    return null // a percent sign that begins no UTF-8 character
  }
}

/** The encodings that an Accept-Encoding header allows, of those that stand beside the files; the smallest first. */
export function acceptedEncodings(header: string): ('br' | 'gzip')[] {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight)] as const
    }),
  )
  const isAccepted = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return (['br', 'gzip'] as const).filter(isAccepted)
}

/** Files for other programs are saved, not shown, under a name that tells what of: `a-b-figures.csv`. */
function disposition(segments: readonly string[]): Record<string, string> {
  if (!/\.(csv|ris|bib|docx)$/.test(segments.at(-1) ?? '')) return {}
  const name = (segments.length > 1 ? segments.slice(1) : segments).join('-')
  return { 'Content-Disposition': `attachment; filename="${encodeURIComponent(name)}"` }
}

async function sendFile(file: string, question: Question, status = 200): Promise<Answer | null> {
  const type = types[path.extname(file)]
  if (!type) return null
  for (const encoding of [...acceptedEncodings(question.acceptEncoding), null]) {
    const stored = encoding === null ? file : `${file}.${encoding === 'br' ? 'br' : 'gz'}`
    const opened = await openFile(stored)
    if (!opened) continue
    const { body, tag } = opened
    const headers = {
      'Content-Type': type,
      'Cache-Control': isNamedByHash(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: tag,
      ...(encoding && { 'Content-Encoding': encoding }),
    }
    const known =
      status === 200 &&
      question.ifNoneMatch.split(',').some((item) => item.trim() === tag || item.trim() === '*')
    if (known) {
      const { 'Content-Type': _, 'Content-Encoding': __, ...kept } = headers as Record<string, string>
      return { status: 304, headers: kept, body: Buffer.alloc(0) }
    }
    return { status, headers, body }
  }
  return null
}

/** Whether another content would have another name: the framework's files, and fonts such as `song-1a2b3c4d.woff2`. */
function isNamedByHash(file: string): boolean {
  return /[/\\]_next[/\\]static[/\\]|-[0-9a-f]{8}\.woff2$/.test(file)
}

async function notFound(folder: string, question: Question): Promise<Answer> {
  return (await sendFile(path.join(folder, '404.html'), question, 404)) ?? plain(404, 'Not Found')
}

/** A file and its entity tag, `null` where there is no such file. */
async function openFile(file: string): Promise<{ body: Buffer; tag: string } | null> {
  try {
    const { size, mtimeMs } = await stat(file)
    const body = await readFile(file)
    return {
      body,
      tag: `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}-${path.extname(file).slice(1)}"`,
    }
  } catch (cause) {
    if (isAbsence(cause)) return null
    throw cause
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch (cause) {
    if (isAbsence(cause)) return false
    throw cause
  }
}

function isAbsence(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG'
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(`${text}\n`),
  }
}
