import type { Reply } from '../reply/reply'

/** Addresses of the site's pages and data, from its root. */
export const addresses = {
  library: '/',
  accessibility: '/accessibility/',
  feed: '/feed.xml',
  reply: ({ slug }: Reply) => `/replies/${slug}/`,
  data: ({ slug }: Reply, file: 'reply.json' | 'reply.md' | 'reply.txt') => `/replies/${slug}/${file}`,
  compare: (left: Reply, right: Reply) => `/compare/${left.slug}/${right.slug}/`,
}
