import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import type { Parallel } from '@/lib/side-by-side/parallels'
import { blocksOf } from '@/lib/typeset/blocks'
import { imprint } from '@/lib/typeset/imprint'
import { markLayers } from '@/lib/typeset/phrasing'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { spacing } from '@/lib/typeset/spacing'
import { titleBreaks } from '@/lib/typeset/title-breaks'
import { unbroken } from '@/lib/typeset/unbroken'
import { citation, reference } from '@/lib/wording/citation'
import { parts, comparison as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'
import { citeWrap } from './cite'
import { SectionView } from './section'
import type { SetLetter } from './text'

/**
 * A reply as the letter it is. Block by block, its text in the page equals the lines of `reply.text`:
 * whoever copies from it gets the letter and nothing else. `parallels` are told in its margin.
 */
export function Letter({ reply, parallels = [] }: { reply: Reply; parallels?: readonly Parallel[] }) {
  const letter = setLetter(reply, parallels)
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
          section={section}
          blocks={letter.blocks.filter((block) => block.section === section)}
        />
      ))}
    </article>
  )
}

/** The promises stay in their paragraphs, as written, and each can be cited by itself. */
function setLetter(reply: Reply, parallels: readonly Parallel[]): SetLetter {
  const blocks = blocksOf(reply)
  const items = commitmentsOf(reply.sections)
  const leads = reply.sections.flatMap((section) =>
    section.type === 'measure' ? section.paragraphs.flatMap(({ leads }) => leads) : [],
  )
  const titles = blocks.filter(({ level }) => level === 1)
  return {
    reply,
    blocks,
    layers: [
      items.map(({ id, start, end }) => commitmentWrap(id, start, end)),
      items.map((item, index) => citeWrap(item, item.id, parts.commitment(item.numeral, index + 1))),
      titles.flatMap(({ start, end }) =>
        titleBreaks(reply.text.slice(start, end)).map((offset) => breakWrap(start + offset)),
      ),
      blocks.filter(({ fields }) => fields.length > 0).flatMap((block) => spacing(reply, block)),
      unbroken(reply.text, { start: 0, end: reply.text.length }),
      ...markLayers(reply.marks, leads),
      parallels.map(parallelWrap),
    ],
  }
}

function commitmentWrap(id: string, start: number, end: number): Wrap {
  return { start, end, tagName: 'span', properties: { className: ['commitment'], id } }
}

function breakWrap(at: number): Wrap {
  return { start: at, end: at, tagName: 'wbr', properties: {} }
}

/** A link in the margin, where a stretch begins that another letter has too. */
function parallelWrap({ start, other, pair, row }: Parallel): Wrap {
  const properties = {
    className: ['also'],
    href: `${addresses.compare(pair.left, pair.right)}#${row}`,
    ariaLabel: words.also(shortNameOf(other)),
  }
  return { start, end: start, tagName: 'a', properties }
}
