import type { Row } from '@/lib/side-by-side/rows'

/** Units of the strip's height. */
const height = 1000
/** The least of them that a mark takes. */
const least = 4

/** Where the differences lie in the whole text, as on a scroll bar: each a link to its row for the pointer. */
export function Edge({ rows, differing }: { rows: readonly Row[]; differing: ReadonlySet<Row> }) {
  const lengths = rows.map(({ left, right }) => Math.max(lengthOf(left), lengthOf(right)))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  return (
    <svg className="edge" viewBox={`0 0 12 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {rows.map((row, index) => {
        const y = Math.round((before / all) * height)
        const length = lengths[index] ?? 0
        before += length
        if (!differing.has(row)) return null
        const h = Math.max(least, Math.round((length / all) * height) - 1)
        const [x, w] = row.right.length === 0 ? [0, 6] : row.left.length === 0 ? [6, 6] : [0, 12]
        return (
          <a key={row.id} href={`#${row.id}`} tabIndex={-1}>
            <path className={row.kind} d={`M${x} ${y}h${w}v${h}h-${w}z`} />
          </a>
        )
      })}
    </svg>
  )
}

function lengthOf(shares: Row['left']): number {
  return shares.reduce((sum, { start, end }) => sum + end - start, 0)
}
