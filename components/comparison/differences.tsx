import type { DifferenceGroup } from '@/lib/wording/differences'

/** The differences by section; they are counted in this order. */
export function Differences({ groups }: { groups: readonly DifferenceGroup[] }) {
  return groups.map(({ name, differences }) => (
    <div key={name} className="group">
      <p>{name}</p>
      <ol>
        {differences.map(({ row, label }) => (
          <li key={row.id}>
            <a href={`#${row.id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </div>
  ))
}
