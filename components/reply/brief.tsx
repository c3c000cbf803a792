import type { Reply } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import { date, reply as words } from '@/lib/wording/messages'
import { counts, nameOf, requestLine } from '@/lib/wording/summary'

/** What the letter answers and how, in a few words beside it. */
export function Brief({ reply }: { reply: Reply }) {
  const { addressees, outcome, issuedOn, source, retrieved } = reply
  const { measures, commitments } = counts(reply)
  const firstMeasure = reply.sections.find(({ type }) => type === 'measure')
  const promises =
    reply.sections.find(({ type }) => type === 'commitments') ?? commitmentsOf(reply.sections)[0]
  return (
    <section aria-label={words.brief}>
      <Name reply={reply} />
      <dl>
        <Fact term={words.request}>{requestLine(reply)}</Fact>
        <Fact term={words.addressees}>{addressees.join('、')}</Fact>
        <Fact term={words.outcome}>{outcome}</Fact>
        {/* No element of its own: a screen reader that takes one for the value's name passes it by. */}
        <Fact term={words.issuedOn}>{issuedOn && date(issuedOn)}</Fact>
        <Fact term={words.source}>
          {source && <a href={source}>{hostOf(source)}</a>}
          {retrieved && words.retrieved(date(retrieved))}
        </Fact>
        <Fact term={words.counts}>
          {(firstMeasure || promises) && (
            <>
              {firstMeasure && <a href={`#${firstMeasure.id}`}>{words.measures(measures)}</a>}
              {promises && commitments > 0 && (
                <a href={`#${promises.id}`}>{words.commitments(commitments)}</a>
              )}
            </>
          )}
        </Fact>
      </dl>
    </section>
  )
}

/** The host alone, by which readers know an office: the whole address is in the link. */
function hostOf(address: string): string {
  return new URL(address).host
}

/** By what the letter is known: what it answers. It stands for the letter's title where that has none. */
function Name({ reply }: { reply: Reply }) {
  const { title } = reply.request
  if (!reply.title) return <h1 className="name">{title ? `“${title}”` : nameOf(reply)}</h1>
  return title && <p className="name">“{title}”</p>
}

/** A fact with its name; nothing where the letter does not state it. */
function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  if (!children || (Array.isArray(children) && children.every((child) => !child))) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
