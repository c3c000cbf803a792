import type { Extent } from '@/lib/reply/reply'
import type { NamedDocument } from '@/lib/side-by-side/documents'
import { comparison as words } from '@/lib/wording/messages'
import { placeId, type SideName } from './column'
import type { Named } from './heads'

/** The documents that the letters name, and which of them does. */
export function Documents({
  documents,
  letters: { names },
}: {
  documents: readonly NamedDocument[]
  letters: Named
}) {
  return (
    <table aria-label={words.documents.title}>
      <thead>
        <tr>
          <th scope="col">{words.documents.document}</th>
          <th scope="col">{names.left.short}</th>
          <th scope="col">{names.right.short}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ title, left, right }) => (
          <tr key={title}>
            <th scope="row">{`《${title}》`}</th>
            <td>
              <Mention side="left" extent={left} />
            </td>
            <td>
              <Mention side="right" extent={right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mention({ side, extent }: { side: SideName; extent: Extent | null }) {
  if (extent === null) return <span className="text-quiet">{words.documents.absent}</span>
  return <a href={`#${placeId(side, extent)}`}>{words.documents.named}</a>
}
