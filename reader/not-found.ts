import { addresses } from '@/lib/publish/addresses'
import { toSlug } from '@/lib/reply/slug'

/** Two letters that have no page side by side are compared in the browser. */
const named = /\/compare\/([^/]+)\/([^/]+)\/?$/.exec(location.pathname)
const [left, right] = [1, 2].map((n) => toSlug(named?.[n] ?? ''))
if (left && right) location.replace(addresses.anyTwo({ slug: left }, { slug: right }) + location.hash)
