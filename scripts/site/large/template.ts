import type { Metadata } from 'next'
import { CommandFault } from '../../command'
import { styleSource } from '../policy'

/** A finished page without what its letters say: the head before its title, the head behind, and around the main text. */
export interface Template {
  readonly start: string
  readonly icon: string
  readonly body: string
  readonly end: string
}

/** What a page of the same kind says in the places of a template. */
export interface Filling {
  readonly metadata: Metadata
  readonly main: string
}

/** Cuts a finished page; all pages of one kind differ between these places alone. */
export function templateOf(page: string, name: string): Template {
  const parts =
    /^(.*?)<title>.*?(<link rel="icon"[^>]*>).*?(<link rel="stylesheet"[^>]*><\/head>.*?<main>).*(<\/main>.*)$/s
  const [, start, icon, body, end] = parts.exec(page) ?? []
  if (start === undefined || icon === undefined || body === undefined || end === undefined)
    throw new CommandFault(
      `${name}: Found a page of another build, expected title, icon, print sheet and main`,
    )
  return { start, icon, body, end }
}

/** A page of a template's kind. */
export function fill(template: Template, defaults: Metadata, { metadata, main }: Filling): string {
  // What React puts before all else belongs into the head.
  const [, hoisted = '', rest = ''] = /^((?:<(?:meta|link)[^>]*>)*)(.*)$/s.exec(main) ?? []
  // Filters have styles of their own in the page, one rule for each value that there is.
  const sources = [...styleSources(template.start), "'self'", ...styleSources(rest)]
  const start = template.start.replace(/style-src [^;]*/, `style-src ${sources.join(' ')}`)
  return [start, headOf(metadata, defaults), template.icon, hoisted, template.body, rest, template.end].join(
    '',
  )
}

function styleSources(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => styleSource(style))
}

/** What a page says of itself in its head, in the order in which Next.js writes it. */
function headOf({ title, description, robots, alternates }: Metadata, defaults: Metadata): string {
  const { title: named } = defaults
  const titles = typeof named === 'object' && named !== null && 'template' in named ? named : null
  if (titles === null || !('default' in titles))
    throw new TypeError('Found no title of the site, expected default and template')
  const whole = typeof title === 'string' ? titles.template?.replace('%s', () => title) : titles.default
  const index = typeof robots === 'object' && robots !== null ? robots.index : true
  return [
    `<title>${escaped(whole ?? '')}</title>`,
    `<meta name="description" content="${escaped(description ?? defaults.description ?? '')}">`,
    index === false ? '<meta name="robots" content="noindex">' : '',
    ...Object.entries(alternates?.types ?? {}).map(
      ([type, address]) => `<link rel="alternate" type="${type}" href="${escaped(String(address))}">`,
    ),
  ].join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
