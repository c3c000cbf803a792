import { contextOf } from '@/lib/reply/figures'
import type { Extent, Reply } from '@/lib/reply/reply'
import type { FigureDifferences } from '@/lib/side-by-side/figures'
import { locatorOf } from '@/lib/wording/locators'
import { comparison as words } from '@/lib/wording/messages'
import { placeId, type SideName } from './column'

/** Which figures differ, each with a way to both its places, and which one letter alone has. */
export function Figures({
  figures: { pairs, own },
  left,
  right,
}: {
  figures: FigureDifferences
  left: Reply
  right: Reply
}) {
  // What the letters say comes before what they are numbered and dated.
  const sorted = pairs.toSorted((a, b) => Number(a.inFrame) - Number(b.inFrame))
  return (
    <div>
      <table className="figures">
        <caption>{words.figures.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sides.left}</th>
            <th scope="col">{words.sides.right}</th>
            <th scope="col">{words.figures.context}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((pair) => (
            <tr key={pair.left.start} className={pair.inFrame ? 'text-quiet' : undefined}>
              <td>
                <Place side="left" reply={left} extent={pair.left} />
              </td>
              <td>
                <Place side="right" reply={right} extent={pair.right} />
              </td>
              <td>{contextOf(left.text, pair.left) ?? locatorOf(left, pair.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length === 0 && <p className="text-quiet">{words.figures.none}</p>}
      <Own side="left" reply={left} extents={own.left} />
      <Own side="right" reply={right} extents={own.right} />
    </div>
  )
}

function Own({ side, reply, extents }: { side: SideName; reply: Reply; extents: readonly Extent[] }) {
  if (extents.length === 0) return null
  return (
    <p className="links">
      <span>{words.figures.own(words.sides[side])}</span>
      {extents.map((extent) => (
        <Place key={extent.start} side={side} reply={reply} extent={extent} />
      ))}
    </p>
  )
}

function Place({ side, reply, extent }: { side: SideName; reply: Reply; extent: Extent }) {
  return <a href={`#${placeId(side, extent)}`}>{reply.text.slice(extent.start, extent.end)}</a>
}
