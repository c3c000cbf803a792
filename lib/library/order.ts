import type { Reply } from '../reply/reply'

/** Earlier by date of issue first, undated last, then by slug: the order in which two replies stand left and right. */
export function byDateOfIssue(
  a: Pick<Reply, 'slug' | 'issuedOn'>,
  b: Pick<Reply, 'slug' | 'issuedOn'>,
): number {
  if (a.issuedOn !== b.issuedOn) {
    if (a.issuedOn === null) return 1
    if (b.issuedOn === null) return -1
    return a.issuedOn < b.issuedOn ? -1 : 1
  }
  return a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0
}

/** Latest by date of issue first, undated last, then by slug: the order in which the library lists its replies. */
export function newestFirst(
  a: Pick<Reply, 'slug' | 'issuedOn'>,
  b: Pick<Reply, 'slug' | 'issuedOn'>,
): number {
  if (a.issuedOn === null || b.issuedOn === null || a.issuedOn === b.issuedOn) return byDateOfIssue(a, b)
  return -byDateOfIssue(a, b)
}

/** Two replies as they stand side by side. */
export function ordered<R extends Pick<Reply, 'slug' | 'issuedOn'>>(a: R, b: R): [left: R, right: R] {
  return byDateOfIssue(a, b) <= 0 ? [a, b] : [b, a]
}
