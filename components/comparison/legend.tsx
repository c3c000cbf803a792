import { comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

const { key, signs } = words

/** What every sign means; it is printed too. */
export function Legend({ names }: Pick<Named, 'names'>) {
  return (
    <ul className="key">
      <li>{key.same}</li>
      <li className="l">
        <mark>{key.left(names.left.short)}</mark>
      </li>
      <li className="r">
        <mark>{key.right(names.right.short)}</mark>
      </li>
      <li className="bar own-l">{key.ownLeft(names.left.short)}</li>
      <li className="bar own-r">{key.ownRight(names.right.short)}</li>
      <li className="bar moved">{key.movedText}</li>
      {(['changed', 'moved', 'ordinal', 'punctuation'] as const).map((sign) => (
        <li key={sign}>
          <b>{signs[sign]}</b> {key[sign]}
        </li>
      ))}
      <li className="no-print">
        <b>¶</b> {key.cite}
      </li>
      <li className="no-print">
        <b>……</b> {key.elided}
      </li>
      <li className="edge-key no-print">{key.edge}</li>
    </ul>
  )
}
