import type { Comparison } from '@/lib/compare/comparison'
import type { Reply, Section } from '@/lib/reply/reply'
import { headingOf } from '@/lib/reply/text'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { sectionLocator } from '@/lib/wording/locators'
import { comparison as words } from '@/lib/wording/messages'

/** Which part of either letter belongs to which of the other, by the text they share and not by their numbers. */
export function Sections({ comparison, left, right }: { comparison: Comparison; left: Reply; right: Reply }) {
  // Right sections that have counterparts are named beside these already.
  const alone = correspondences(comparison, 'right', right, left).filter(({ others }) => others.length === 0)
  return (
    <table className="sections">
      <caption>{words.sections.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sides.left}</th>
          <th scope="col">{words.sides.right}</th>
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
  return <a href={`#${side}-${section.id}`}>{name(reply, section)}</a>
}

/** A section by its heading, else by its kind. */
function name({ text }: Reply, section: Section): string {
  if (section.type !== 'measure' && section.type !== 'commitments') return sectionLocator(section)
  const heading = headingOf(text, section, section.paragraphs)
  return heading
    ? text.slice(heading.extent.start, heading.extent.end).replace(/[。：\s]+$/u, '')
    : sectionLocator(section)
}
