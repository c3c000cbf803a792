import type { Reply } from '../reply/reply'
import { kinds, library as words } from '../wording/messages'

/** A property that replies are filtered by; `of` gives, for each reply, the index of its value. */
export interface Facet {
  readonly name: 'issuer' | 'year' | 'kind' | 'outcome'
  readonly label: string
  readonly values: readonly string[]
  readonly of: ReadonlyMap<Reply, number>
}

const properties = [
  { name: 'issuer', label: words.issuer, read: ({ issuer }: Reply) => issuer ?? words.unstated },
  {
    name: 'year',
    label: words.issued,
    read: ({ issuedOn }: Reply) => (issuedOn === null ? words.undated : words.year(issuedOn.slice(0, 4))),
  },
  { name: 'kind', label: words.kind, read: ({ request }: Reply) => kinds[request.kind] },
  {
    name: 'outcome',
    label: words.outcome,
    read: ({ outcomeClass }: Reply) => outcomeClass ?? words.unstated,
  },
] as const

/** Those of the properties `names` in which the replies differ, each with its values, the most frequent first. */
export function facets(
  replies: readonly Reply[],
  names: readonly Facet['name'][] = ['issuer', 'kind', 'outcome'],
): Facet[] {
  return properties.flatMap(({ name, label, read }) => {
    if (!names.includes(name)) return []
    const frequency = new Map<string, number>()
    for (const reply of replies) frequency.set(read(reply), (frequency.get(read(reply)) ?? 0) + 1)
    const values = [...frequency.keys()].sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0))
    if (values.length < 2) return []
    return [
      { name, label, values, of: new Map(replies.map((reply) => [reply, values.indexOf(read(reply))])) },
    ]
  })
}
