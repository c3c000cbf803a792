import type { Reply, Span } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import type { Parallel } from '@/lib/side-by-side/parallels'
import type { StockNote } from '@/lib/stock/notes'
import { type Block, blocksOf } from '@/lib/typeset/blocks'
import { imprint } from '@/lib/typeset/imprint'
import { jointMarks } from '@/lib/typeset/joint-marks'
import { markLayers } from '@/lib/typeset/phrasing'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { spacing } from '@/lib/typeset/spacing'
import { titleWraps } from '@/lib/typeset/title-breaks'
import { unbroken } from '@/lib/typeset/unbroken'
import { citation, reference } from '@/lib/wording/citation'
import { parts } from '@/lib/wording/messages'
import { citeWrap } from './cite'
import { type MarginNote, marginNotes, noteWrap } from './margin'
import { SectionView } from './section'
import type { SetLetter } from './text'

/**
 * A reply as the letter it is. Block by block, its text in the page equals the lines of `reply.text`:
 * whoever copies from it gets the letter and nothing else. `parallels` and `stock` are told in its margin.
 */
export function Letter({
  reply,
  parallels = [],
  stock = [],
}: {
  reply: Reply
  parallels?: readonly Parallel[]
  stock?: readonly StockNote[]
}) {
  const blocks = blocksOf(reply)
  const headings = blocks.filter(({ level }) => level !== null)
  const isOfHeading = ({ start }: MarginNote) =>
    headings.some((heading) => heading.start <= start && start < heading.end)
  const notes = marginNotes(parallels, stock)
  const letter = setLetter(
    reply,
    blocks,
    notes.filter((note) => !isOfHeading(note)),
  )
  const ofHeadings = notes.filter(isOfHeading)
  return (
    <article
      className="letter"
      lang="zh-CN"
      data-citation={citation(reply)}
      data-reference={reference(reply)}
      data-imprint={imprint(reply)}
    >
      {reply.sections.map((section) => (
        <SectionView
          key={section.id}
          letter={letter}
          notes={ofHeadings}
          section={section}
          blocks={blocks.filter((block) => block.section === section)}
        />
      ))}
    </article>
  )
}

/** The promises stay in their paragraphs, as written, and each can be cited by itself. */
function setLetter(reply: Reply, blocks: readonly Block[], inMargin: readonly MarginNote[]): SetLetter {
  const items = commitmentsOf(reply.sections)
  // Those of the section of commitments, where one follows on text in its paragraph.
  const listed = new Set(
    reply.sections.flatMap((section) =>
      section.type === 'commitments'
        ? section.items.filter(({ start }) =>
            section.paragraphs.every((paragraph) => paragraph.start !== start),
          )
        : [],
    ),
  )
  const leads = reply.sections.flatMap((section) =>
    section.type === 'measure' ? section.paragraphs.flatMap(({ leads }) => leads) : [],
  )
  return {
    reply,
    blocks,
    layers: [
      items.map((item) => commitmentWrap(item, listed.has(item))),
      items.map((item, index) => citeWrap(item, item.id, parts.commitment(item.numeral, index + 1))),
      ...(jointMarks(reply, blocks)?.layers ?? []),
      blocks.filter(({ fields }) => fields.length > 0).flatMap((block) => spacing(reply, block)),
      titleWraps(reply, blocks),
      unbroken(reply.text, { start: 0, end: reply.text.length }),
      ...markLayers(reply.marks, leads),
      inMargin.map(noteWrap),
    ],
  }
}

/** A promise; one that is `listed` begins a line of its own on the screen. */
function commitmentWrap({ id, start, end }: Span, listed: boolean): Wrap {
  const className = listed ? ['commitment', 'listed'] : ['commitment']
  return { start, end, tagName: 'span', properties: { className, id } }
}
