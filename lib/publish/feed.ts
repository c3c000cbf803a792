import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Reply } from '../reply/reply'
import { site } from '../wording/messages'
import { nameOf, requestLine } from '../wording/summary'
import { addresses } from './addresses'
import { urnOf } from './urn'

const atom = 'http://www.w3.org/2005/Atom'

/** As many of the newest replies as a feed holds: readers ask for it day by day, and older ones are on the library's page. */
const newest = 100

/**
 * The Atom feed (RFC 4287) of the newest replies that have a date of issue, newest first, each with its whole text; with
 * `issuer` of those that it issued, alone or with others. `base` is the address of the site's host without a slash at its
 * end; ids do not depend on it, since a site may move.
 */
export function feed(replies: readonly Reply[], base: string, issuer?: string): string {
  const dated = replies
    .filter(({ issuers }) => issuer === undefined || issuers.includes(issuer))
    .flatMap((reply) => (reply.issuedOn === null ? [] : [{ reply, issuedOn: reply.issuedOn }]))
    .slice(0, newest)
  const [title, id, address] =
    issuer === undefined
      ? [site.name, urnOf('library'), addresses.feed]
      : [site.issuerFeed(issuer), urnOf(nameOfIssuer(issuer)), addresses.issuerFeed(issuerId(issuer))]
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: atom, 'xml:lang': 'zh-CN' }, [
      x('title', title),
      x('id', id),
      x('link', { rel: 'self', type: 'application/atom+xml', href: base + address }),
      x('link', { rel: 'alternate', type: 'text/html', href: base + addresses.library }),
      x('updated', instant(dated[0]?.issuedOn ?? '1970-01-01')),
      x('author', [x('name', site.name)]),
      ...dated.map(({ reply, issuedOn }) => entry(reply, issuedOn, base)),
    ]),
  ])
}

/** The bodies that issued replies, those of most replies first. */
export function issuersOf(replies: readonly Reply[]): string[] {
  const counts = new Map<string, number>()
  for (const { issuers } of replies)
    for (const issuer of issuers) counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** What an issuer goes by in addresses, the same in every library: eight hexadecimal digits. */
export function issuerId(issuer: string): string {
  return urnOf(nameOfIssuer(issuer)).slice('urn:uuid:'.length).slice(0, 8)
}

function nameOfIssuer(issuer: string): string {
  return `issuers/${issuer}`
}

function entry(reply: Reply, issuedOn: string, base: string) {
  const address = `${base}${addresses.reply(reply)}`
  const summary = [
    reply.documentNumber,
    requestLine(reply),
    reply.request.title && `“${reply.request.title}”`,
  ]
  return x('entry', [
    x('title', nameOf(reply)),
    x('id', urnOf(`replies/${reply.slug}`)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('updated', instant(issuedOn)),
    ...reply.issuers.map((issuer) => x('author', [x('name', issuer)])),
    x('summary', summary.filter(Boolean).join('，')),
    x('content', { type: 'text' }, reply.text),
  ])
}

/** The beginning of a day in China. */
function instant(date: string): string {
  return `${date}T00:00:00+08:00`
}
