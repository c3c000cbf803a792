import type { Reply } from '../reply/reply'

/** Replies by the year of their date of issue, in the order given; `null` holds the undated. */
export function byYear(replies: readonly Reply[]): [year: string | null, replies: Reply[]][] {
  const years = new Map<string | null, Reply[]>()
  for (const reply of replies) {
    const year = reply.issuedOn?.slice(0, 4) ?? null
    const group = years.get(year)
    if (group) group.push(reply)
    else years.set(year, [reply])
  }
  return [...years]
}
