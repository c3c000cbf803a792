import type { Commitment } from '@/lib/reply/reply'
import type { PromisePair } from '@/lib/side-by-side/promises'
import { parts, comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

/** What both letters promise, side by side by what they say. */
export function Promises({ promises, letters }: { promises: readonly PromisePair[]; letters: Named }) {
  return (
    <table aria-label={words.promises.title}>
      <thead>
        <tr>
          <th scope="col">{letters.names.left.short}</th>
          <th scope="col">{letters.names.right.short}</th>
          <th scope="col">{words.promises.relation}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map(({ left, right, isSame }) => (
          <tr key={left?.id ?? right?.id}>
            <td>
              <Cell side="left" letters={letters} promise={left} />
            </td>
            <td>
              <Cell side="right" letters={letters} promise={right} />
            </td>
            <td>{left && right && (isSame ? words.promises.same : words.promises.reworded)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Letters of a promise without a lead that tell which it is. */
const openingLetters = 16

function Cell({
  side,
  letters,
  promise,
}: {
  side: 'left' | 'right'
  letters: Named
  promise: Commitment | null
}) {
  if (promise === null) return <span className="text-quiet">{words.promises.none}</span>
  const { id, start, end, lead } = promise
  const opening = letters[side].text.slice(start, Math.min(end, start + openingLetters))
  return <a href={`#${side}-${id}`}>{lead.replace(/[，。：；、\s]+$/u, '') || opening || parts.promise}</a>
}
