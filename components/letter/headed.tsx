import type { FollowUpCommitments, Measure, Reply } from '@/lib/reply/reply'
import { headingOf } from '@/lib/reply/text'
import { sectionLocator } from '@/lib/wording/locators'
import { Cite } from './cite'
import { Phrase } from './phrase'

/** A section under a heading of its own; a heading that runs into its paragraph keeps its line. */
export function Headed({
  reply,
  section,
  className,
  children,
}: {
  reply: Reply
  section: Measure | FollowUpCommitments
  className: string
  children: React.ReactNode[]
}) {
  const heading = headingOf(reply.text, section, section.paragraphs)
  const [first, ...rest] = children
  const head = heading && (
    <>
      <h2>
        <Phrase reply={reply} extent={heading.extent} />
      </h2>
      <Cite id={section.id} place={sectionLocator(section)} />
    </>
  )
  return (
    <section className={className} id={section.id}>
      {heading?.runsOn ? (
        <div className="run-in">
          {head}
          {first}
        </div>
      ) : (
        <>
          {head}
          {first}
        </>
      )}
      {rest}
    </section>
  )
}
