import type { Reply } from '../reply/reply'
import { kinds, library as words } from '../wording/messages'

/** A property that replies are filtered by; `of` gives, for each reply, the indices of its values. */
export interface Facet {
  readonly name: 'issuer' | 'year' | 'kind' | 'outcome'
  readonly label: string
  readonly values: readonly string[]
  readonly of: ReadonlyMap<Reply, readonly number[]>
}

const properties = [
  {
    name: 'issuer',
    label: words.issuer,
    read: ({ issuers }: Reply) => (issuers.length > 0 ? issuers : [words.unstated]),
  },
  {
    name: 'year',
    label: words.issued,
    read: ({ issuedOn }: Reply) => [issuedOn === null ? words.undated : words.year(issuedOn.slice(0, 4))],
  },
  { name: 'kind', label: words.kind, read: ({ request }: Reply) => [kinds[request.kind]] },
  {
    name: 'outcome',
    label: words.outcome,
    read: ({ outcomeClass }: Reply) => [outcomeClass ?? words.unstated],
  },
] as const

/** Those of the properties `names` in which the replies differ, each with its values: years latest first, else the most frequent. */
export function facets(
  replies: readonly Reply[],
  names: readonly Facet['name'][] = properties.map(({ name }) => name),
): Facet[] {
  return properties.flatMap(({ name, label, read }) => {
    if (!names.includes(name)) return []
    const frequency = new Map<string, number>()
    for (const value of replies.flatMap(read)) frequency.set(value, (frequency.get(value) ?? 0) + 1)
    const values = [...frequency.keys()].sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0))
    if (name === 'year')
      values.sort((a, b) => Number(a === words.undated) - Number(b === words.undated) || (a < b ? 1 : -1))
    // Two bodies that issue every letter together tell none from another.
    if ([...frequency.values()].every((count) => count === replies.length)) return []
    const of = new Map(replies.map((reply) => [reply, read(reply).map((value) => values.indexOf(value))]))
    return [{ name, label, values, of }]
  })
}
