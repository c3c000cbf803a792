import type { Reply } from '../reply/reply'

/** The files of a reply, beside its page. */
type ReplyFile = 'reply.json' | 'reply.md' | 'reply.txt' | 'reply.ris' | 'reply.bib'

/** The files of two replies side by side, beside their page. */
type PairFile = 'comparison.json' | 'differences.csv' | 'figures.csv' | 'comparison.docx'

/** Addresses of the site's pages and data, from its root. */
export const addresses = {
  library: '/',
  commitments: '/commitments/',
  accessibility: '/accessibility/',
  feed: '/feed.xml',
  reply: ({ slug }: Reply) => `/replies/${slug}/`,
  data: ({ slug }: Pick<Reply, 'slug'>, file: ReplyFile) => `/replies/${slug}/${file}`,
  compare: (left: Pick<Reply, 'slug'>, right: Pick<Reply, 'slug'>) => `/compare/${left.slug}/${right.slug}/`,
  anyTwo: (left: Pick<Reply, 'slug'>, right: Pick<Reply, 'slug'>) =>
    `/compare/?left=${left.slug}&right=${right.slug}`,
  pairData: (left: Reply, right: Reply, file: PairFile) => `/compare/${left.slug}/${right.slug}/${file}`,
}
