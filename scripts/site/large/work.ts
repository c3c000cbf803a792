import { hasShares } from '@/lib/library/stock-pages'

/** What is made together since it shows the same letters: pages and files below one address. */
export type Work =
  | { readonly type: 'reply'; readonly slug: string }
  | { readonly type: 'pair'; readonly left: string; readonly right: string }
  | { readonly type: 'sentence'; readonly id: string }
  | { readonly type: 'shares'; readonly slug: string }
  | { readonly type: 'search' }
  | { readonly type: 'library' }

/** Work for one worker at a time: letters that are set beside each other stand in one, so that each pair is compared once. */
export type Batch = readonly Work[]

/** The folders of a site, below its root, that hold what a piece of work makes and nothing else. */
export function foldersOf(work: Work): string[] {
  switch (work.type) {
    case 'reply':
      return [`replies/${work.slug}`]
    case 'pair':
      return [`compare/${work.left}/${work.right}`, `compare/${work.right}/${work.left}`]
    case 'sentence':
      return [`sentences/${work.id}`]
    case 'shares':
      return [`sentences/of/${work.slug}`]
    case 'search':
      return ['search']
    case 'library':
      return []
  }
}

/** The name of a piece of work, the same from build to build. */
export function nameOf(work: Work): string {
  return foldersOf(work)[0] ?? 'library'
}

interface Named {
  readonly slug: string
}

/** How many replies a batch has at the least, where there are as many. */
const batchSize = 16

/** All work for a library, in batches; `pairs` and `sentences` are those that have a page. */
export function batchesOf(
  replies: readonly Named[],
  pairs: readonly (readonly [left: Named, right: Named])[],
  sentences: readonly { readonly id: string }[] = [],
): Batch[] {
  const beside = new Map<string, (readonly [string, string])[]>()
  for (const [{ slug: left }, { slug: right }] of pairs)
    for (const slug of [left, right]) beside.set(slug, [...(beside.get(slug) ?? []), [left, right]])
  const batches: Batch[] = []
  const seen = new Set<string>()
  let batch: Work[] = []
  let count = 0
  for (const { slug } of replies) {
    const next = [slug]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (seen.has(one)) continue
      seen.add(one)
      count++
      batch.push({ type: 'reply', slug: one })
      if (hasShares(replies)) batch.push({ type: 'shares', slug: one })
      for (const [left, right] of beside.get(one) ?? []) {
        next.push(left, right)
        if (one === left) batch.push({ type: 'pair', left, right })
      }
    }
    if (count < batchSize) continue
    batches.push(batch)
    batch = []
    count = 0
  }
  const ofSentences: Work[][] = []
  for (let at = 0; at < sentences.length; at += batchSize)
    ofSentences.push(sentences.slice(at, at + batchSize).map(({ id }) => ({ type: 'sentence', id })))
  // The index takes longest, and is not left for the end.
  return [
    [{ type: 'search' } as const],
    ...batches,
    batch,
    ...ofSentences,
    [{ type: 'library' } as const],
  ].filter(({ length }) => length > 0)
}
