import type { Reply } from '../reply/reply'

/** The files of a reply, beside its page. */
type ReplyFile = 'reply.json' | 'reply.md' | 'reply.txt' | 'reply.ris' | 'reply.bib' | 'stock.json'

/** The files of two replies side by side, beside their page. */
type PairFile = 'comparison.json' | 'differences.csv' | 'figures.csv' | 'comparison.docx'

/** The folder of its host that the site stands in, such as `/replies`; empty where it has the host to itself. */
const base = process.env.BASE_PATH ?? ''

/** Addresses of the site's pages, data and parts of pages, from the host's root. */
export const addresses = {
  library: `${base}/`,
  commitments: `${base}/commitments/`,
  sentences: `${base}/sentences/`,
  /** A page of the list of stock sentences, from the second on, or that of one sentence. */
  stock: (name: string) => `${base}/sentences/${name}/`,
  /** What a letter shares with each other. */
  shares: ({ slug }: Named) => `${base}/sentences/of/${slug}/`,
  accessibility: `${base}/accessibility/`,
  feed: `${base}/feed.xml`,
  issuerFeed: (id: string) => `${base}/feeds/${id}.xml`,
  repliesJsonl: `${base}/replies.jsonl`,
  repliesCsv: `${base}/replies.csv`,
  reply: ({ slug }: Named) => `${base}/replies/${slug}/`,
  data: ({ slug }: Named, file: ReplyFile) => `${base}/replies/${slug}/${file}`,
  compare: (left: Named, right: Named) => `${base}/compare/${left.slug}/${right.slug}/`,
  anyTwo: (left: Named, right: Named) => `${base}/compare/?left=${left.slug}&right=${right.slug}`,
  pairData: (left: Named, right: Named, file: PairFile) =>
    `${base}/compare/${left.slug}/${right.slug}/${file}`,
  script: (name: 'reader' | 'library' | 'search' | 'comparison' | 'any-two' | 'not-found') =>
    `${base}/${name}.js`,
  /** A file of the index of words, `root.json` or a part. */
  search: (version: string, name: string) => `${base}/search/${version}/${name}`,
  printSheet: `${base}/print.css`,
  font: (name: string) => `${base}/fonts/${name}`,
}

type Named = Pick<Reply, 'slug'>
