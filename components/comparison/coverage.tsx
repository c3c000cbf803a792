import type { Comparison } from '@/lib/compare/comparison'
import { comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

const { coverage: terms } = words
const kinds = ['identical', 'reworded', 'own'] as const

/** How much of either letter stands in the other too, all of it and without the frame. */
export function CoverageTable({
  coverage,
  letters: { names },
}: {
  coverage: Comparison['coverage']
  letters: Named
}) {
  return (
    <>
      <table aria-label={terms.title}>
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
                    {names[side].short}
                    {terms[scope]}
                  </th>
                  <td>{counted.characters}</td>
                  {kinds.map((kind) => (
                    <td key={kind}>
                      {counted[kind]}
                      {counted.characters > 0 && <small>{percent(counted[kind], counted.characters)}%</small>}
                    </td>
                  ))}
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
      <p className="text-quiet">{terms.note}</p>
    </>
  )
}

/** A part of a whole as a number of hundredths; none of nothing. */
export function percent(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((part / all) * 100)
}
