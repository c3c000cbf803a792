import { type Row, rowsOfPassages } from '@/lib/side-by-side/rows'
import { locatorOf } from '@/lib/wording/locators'
import { comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

/** What stands in another order, with its two places. */
export function Moves({ rows, all, letters }: { rows: readonly Row[]; all: readonly Row[]; letters: Named }) {
  const places = rowsOfPassages(all)
  const { left, right, names } = letters
  return (
    <table aria-label={words.moves.title}>
      <thead>
        <tr>
          <th scope="col">{names.left.short}</th>
          <th scope="col">{names.right.short}</th>
          <th scope="col">{words.moves.text}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const passage = (row.left[0] ?? row.right[0])?.passage ?? -1
          const [here, there] = [places.left.get(passage), places.right.get(passage)]
          const [first, second] = [here?.left, there?.right].map((shares) =>
            shares?.find((share) => share.passage === passage),
          )
          if (!here || !there || !first || !second) return null
          return (
            <tr key={row.id}>
              <td>
                <a href={`#${here.id}`}>{locatorOf(left, first)}</a>
              </td>
              <td>
                <a href={`#${there.id}`}>{locatorOf(right, second)}</a>
              </td>
              <td>{left.text.slice(first.start, first.end)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
