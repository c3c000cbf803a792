import { grouped } from '../reply/grouped'
import type { Reply } from '../reply/reply'

/** Replies by the year of their date of issue, in the order given; `null` holds the undated. */
export function byYear(replies: readonly Reply[]): [year: string | null, replies: Reply[]][] {
  return [...grouped(replies, ({ issuedOn }) => issuedOn?.slice(0, 4) ?? null)]
}
