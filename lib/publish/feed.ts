import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Reply } from '../reply/reply'
import { site } from '../wording/messages'
import { nameOf, requestLine } from '../wording/summary'
import { addresses } from './addresses'
import { urnOf } from './urn'

const atom = 'http://www.w3.org/2005/Atom'

/**
 * The Atom feed (RFC 4287) of the replies that have a date of issue, newest first, each with its whole text. `base` is
 * the address of the site's host without a slash at its end; ids do not depend on it, since a site may move.
 */
export function feed(replies: readonly Reply[], base: string): string {
  const dated = replies.flatMap((reply) =>
    reply.issuedOn === null ? [] : [{ reply, issuedOn: reply.issuedOn }],
  )
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: atom, 'xml:lang': 'zh-CN' }, [
      x('title', site.name),
      x('id', urnOf('library')),
      x('link', { rel: 'self', type: 'application/atom+xml', href: base + addresses.feed }),
      x('link', { rel: 'alternate', type: 'text/html', href: base + addresses.library }),
      x('updated', instant(dated[0]?.issuedOn ?? '1970-01-01')),
      x('author', [x('name', site.name)]),
      ...dated.map(({ reply, issuedOn }) => entry(reply, issuedOn, base)),
    ]),
  ])
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
