import type { Comparison } from '@/lib/compare/comparison'
import { comparison as words } from '@/lib/wording/messages'

const { coverage: terms } = words
const kinds = ['identical', 'reworded', 'own'] as const

/** How much of either letter stands in the other too, all of it and without the frame. */
export function CoverageTable({ coverage }: { coverage: Comparison['coverage'] }) {
  return (
    <table className="coverage">
      <caption>{terms.title}</caption>
      <thead>
        <tr>
          <th scope="col">{terms.letter}</th>
          <th scope="col">{terms.characters}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {terms[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['left', 'right'] as const).flatMap((side) =>
          (['whole', 'content'] as const).map((scope) => {
            const counted = coverage[side][scope]
            return (
              <tr key={side + scope}>
                <th scope="row">
                  {words.sides[side]}
                  {terms[scope]}
                </th>
                <td>{counted.characters}</td>
                {kinds.map((kind) => (
                  <td key={kind}>
                    {counted[kind]}
                    <small>{share(counted[kind], counted.characters)}</small>
                  </td>
                ))}
              </tr>
            )
          }),
        )}
      </tbody>
    </table>
  )
}

function share(part: number, all: number): string {
  return all === 0 ? '' : `${Math.round((part / all) * 100)}%`
}
