import { comparison as words } from '@/lib/messages'
import type { Extent } from '@/lib/reply'
import type { Policy } from '@/lib/side-by-side/policies'
import { placeId, type SideName } from './column'

/** The documents that the letters name, and which of them does. */
export function Policies({ policies }: { policies: readonly Policy[] }) {
  if (policies.length === 0) return null
  return (
    <table className="policies">
      <caption>{words.policies.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.policies.document}</th>
          <th scope="col">{words.sides.left}</th>
          <th scope="col">{words.sides.right}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map(({ title, left, right }) => (
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
  if (extent === null) return <span className="lesser">{words.policies.absent}</span>
  return <a href={`#${placeId(side, extent)}`}>{words.policies.named}</a>
}
