import { comparison as words } from '@/lib/wording/messages'

/** What the signs mean; it is printed too. */
export function Legend() {
  return (
    <ul
      className="legend flex flex-wrap gap-x-6 gap-y-1 px-4 py-2 text-small text-quiet"
      aria-label={words.key.title}
    >
      <li>{words.key.same}</li>
      <li className="l">
        <mark>{words.key.left}</mark>
      </li>
      <li className="r">
        <mark>{words.key.right}</mark>
      </li>
      <li>{words.key.moved}</li>
      <li className="blank">{words.key.blank}</li>
    </ul>
  )
}
