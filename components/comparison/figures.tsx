import { contextOf } from '@/lib/reply/figures'
import type { Extent } from '@/lib/reply/reply'
import type { FigureDifferences } from '@/lib/side-by-side/figures'
import { locatorOf } from '@/lib/wording/locators'
import { comparison as words } from '@/lib/wording/messages'
import { placeId, type SideName } from './column'
import type { Named } from './heads'

/** Which figures differ, each with a way to both its places, and which one letter alone has, each with the words around it. */
export function Figures({
  figures: { pairs, own },
  letters,
}: {
  figures: FigureDifferences
  letters: Named
}) {
  // What the letters say comes before what they are numbered and dated.
  const sorted = pairs.toSorted((a, b) => Number(a.inFrame) - Number(b.inFrame))
  const { left, names } = letters
  if (pairs.length === 0 && own.left.length + own.right.length === 0) return <p>{words.figures.none}</p>
  return (
    <>
      <table aria-label={words.figures.title}>
        <thead>
          <tr>
            <th scope="col">{names.left.short}</th>
            <th scope="col">{names.right.short}</th>
            <th scope="col">{words.figures.context}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((pair) => (
            <tr key={pair.left.start}>
              <td>
                <Place side="left" letters={letters} extent={pair.left} />
              </td>
              <td>
                <Place side="right" letters={letters} extent={pair.right} />
              </td>
              <td>{contextOf(left.text, pair.left) ?? locatorOf(left, pair.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Own side="left" letters={letters} extents={own.left} />
      <Own side="right" letters={letters} extents={own.right} />
    </>
  )
}

function Own({ side, letters, extents }: { side: SideName; letters: Named; extents: readonly Extent[] }) {
  if (extents.length === 0) return null
  const title = words.figures.own(letters.names[side].short)
  return (
    <table className="own-figures" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.figures.context}</th>
        </tr>
      </thead>
      <tbody>
        {extents.map((extent) => (
          <tr key={extent.start}>
            <td>
              <Place side={side} letters={letters} extent={extent} />
            </td>
            <td>{contextOf(letters[side].text, extent) ?? locatorOf(letters[side], extent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Place({ side, letters, extent }: { side: SideName; letters: Named; extent: Extent }) {
  return <a href={`#${placeId(side, extent)}`}>{letters[side].text.slice(extent.start, extent.end)}</a>
}
