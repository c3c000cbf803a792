import type { Comparison } from '@/lib/compare/comparison'
import type { Reply, Section } from '@/lib/reply/reply'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { sectionName } from '@/lib/wording/differences'
import { comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

/** Which part of either letter belongs to which of the other, by the text they share and not by their numbers. */
export function Sections({
  comparison,
  letters: { left, right, names },
}: {
  comparison: Comparison
  letters: Named
}) {
  // Right sections that have counterparts are named beside these already.
  const alone = correspondences(comparison, 'right', right, left).filter(({ others }) => others.length === 0)
  return (
    <table aria-label={words.sections.title}>
      <thead>
        <tr>
          <th scope="col">{names.left.short}</th>
          <th scope="col">{names.right.short}</th>
        </tr>
      </thead>
      <tbody>
        {correspondences(comparison, 'left', left, right).map(({ section, others }) => (
          <tr key={section.id}>
            <th scope="row">
              <Link side="left" reply={left} section={section} />
            </th>
            <td>
              {others.length === 0 && words.sections.none}
              {others.map(({ section, shared }, index) => (
                <p key={section.id} className={index > 0 ? 'text-quiet' : undefined}>
                  {index > 0 && words.sections.also}
                  <Link side="right" reply={right} section={section} />
                  <small>{words.sections.shared(shared)}</small>
                </p>
              ))}
            </td>
          </tr>
        ))}
        {alone.map(({ section }) => (
          <tr key={section.id}>
            <td>{words.sections.none}</td>
            <th scope="row">
              <Link side="right" reply={right} section={section} />
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Link({ side, reply, section }: { side: 'left' | 'right'; reply: Reply; section: Section }) {
  return <a href={`#${side}-${section.id}`}>{sectionName(reply, section)}</a>
}
