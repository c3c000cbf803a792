import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Reply } from '../reply/reply'
import type { StockSentence } from '../stock/stock'
import { addresses } from './addresses'

/**
 * The sitemap of all pages, with the date of the letters that each shows; a page that forwards to another is none. `pairs`
 * and `stock` are those that have a page, `base` is the site's absolute address without a slash at its end.
 */
export function sitemap(
  replies: readonly Reply[],
  pairs: readonly (readonly [left: Reply, right: Reply])[],
  stock: readonly StockSentence[],
  base: string,
): string {
  const page = (path: string, shown: readonly Reply[]) => {
    const last = shown
      .flatMap(({ issuedOn }) => issuedOn ?? [])
      .toSorted()
      .at(-1)
    return x('url', [x('loc', base + path), last === undefined ? null : x('lastmod', last)])
  }
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [
      page(addresses.library, replies),
      page(addresses.commitments, replies),
      page(addresses.sentences, replies),
      page(addresses.accessibility, []),
      ...replies.map((reply) => page(addresses.reply(reply), [reply])),
      ...pairs.map((pair) => page(addresses.compare(...pair), pair)),
      ...stock.map(({ id, letters }) => page(addresses.stock(id), letters)),
    ]),
  ])
}
