import type { Section } from '@/lib/reply/reply'
import { type Block, withTablesTogether } from '@/lib/typeset/blocks'
import { jointMarks } from '@/lib/typeset/joint-marks'
import { pageLook } from '@/lib/typeset/looks'
import { titleMeasure } from '@/lib/typeset/title-breaks'
import { paragraphLocator, sectionLocator } from '@/lib/wording/locators'
import { parts } from '@/lib/wording/messages'
import { BlockView } from './block'
import { Cite } from './cite'
import { JointMarksView } from './joint-marks'
import { type MarginNote, NoteOfHeading } from './margin'
import { TableView } from './table'
import { type SetLetter, Text } from './text'

interface Props {
  readonly letter: SetLetter
  /** What the margin says beside headings. */
  readonly notes: readonly MarginNote[]
  readonly section: Section
  /** Its blocks. */
  readonly blocks: readonly Block[]
}

/** A section on the letter's own page. */
export function SectionView(props: Props) {
  const { letter, section, blocks } = props
  const { type, id } = section
  switch (type) {
    case 'title': {
      const measure = titleMeasure(letter.reply.text.slice(section.start, section.end))
      return (
        <h1 className={measure ? `w${measure} letter-title` : 'letter-title'} id={id}>
          <Lines letter={letter} blocks={blocks} />
        </h1>
      )
    }
    case 'letterhead':
      return (
        <header className={type} id={id}>
          <Letterhead {...props} />
        </header>
      )
    case 'distribution':
      // No footer of the page: reader views leave those out.
      return (
        <div className={type} id={id}>
          <Blocks {...props} />
        </div>
      )
    case 'salutation':
    case 'closing':
      // One paragraph as a rule, and then no group of them.
      if (blocks.length === 1)
        return <BlockView letter={letter} extent={section} look={{ tagName: 'p', className: type }} id={id} />
      break
    case 'preamble':
    case 'body':
    case 'measure':
    case 'commitments':
    case 'signature':
    case 'contact':
    case 'other':
      break
    default:
      return section satisfies never
  }
  return (
    <section className={type} id={id} data-label={type === 'commitments' ? parts.commitments : undefined}>
      <Blocks {...props} />
    </section>
  )
}

/** The lines above the title; the marks of several bodies stand together. */
function Letterhead(props: Props) {
  const { letter, blocks } = props
  const marks = jointMarks(letter.reply, blocks)?.blocks ?? []
  const [first] = marks
  if (!first) return <Blocks {...props} />
  const at = blocks.indexOf(first)
  return (
    <>
      <Blocks {...props} blocks={blocks.slice(0, at)} />
      <JointMarksView>
        <Blocks {...props} blocks={marks} />
      </JointMarksView>
      <Blocks {...props} blocks={blocks.slice(at + marks.length)} />
    </>
  )
}

/** The lines of a title; where the letter breaks it into several, it is broken there. */
function Lines({ letter, blocks }: Pick<Props, 'letter' | 'blocks'>) {
  const [only] = blocks
  if (only && blocks.length === 1) return <Text letter={letter} extent={only} />
  return blocks.map((block) => (
    <span key={block.start} className="line">
      <Text letter={letter} extent={block} />
    </span>
  ))
}

/** Block by block; a heading that runs into its paragraph keeps its line. */
function Blocks({ letter, notes, section, blocks }: Props) {
  const runIn = blocks.filter((block) => block.runIn)
  const rest = blocks.slice(runIn.length)
  const view = (block: Block) => (
    <CitableBlock key={block.start} letter={letter} section={section} block={block}>
      {notes
        .filter(({ start }) => block.start <= start && start < block.end)
        .map((note) => (
          <NoteOfHeading key={note.start} note={note} />
        ))}
    </CitableBlock>
  )
  return (
    <>
      {runIn.length > 0 && <div className="run-in">{runIn.map(view)}</div>}
      {withTablesTogether(rest).map((group) =>
        group[0]?.table ? (
          <TableView
            key={group[0].start}
            letter={letter}
            rows={group}
            cite={(row) => <CiteParagraph section={section} block={row} />}
          />
        ) : (
          group.map(view)
        ),
      )}
    </>
  )
}

/** The way to cite a paragraph; a line of the frame has none. */
function CiteParagraph({ section, block: { id, paragraph } }: { section: Section; block: Block }) {
  return id !== null && paragraph !== null ? (
    <Cite id={id} place={paragraphLocator(section, paragraph)} />
  ) : null
}

/**
 * A block with the way to cite it: of a paragraph behind its text, of a section beside its heading. Its `children` stand
 * beside its first line: behind the heading of a section, at whose top they are, and before any other.
 */
function CitableBlock({
  letter,
  section,
  block,
  children,
}: {
  letter: SetLetter
  section: Section
  block: Block
  children: React.ReactNode
}) {
  const { id, paragraph, level } = block
  const look = pageLook(block)
  if (level !== null && paragraph === null && section.type !== 'other')
    return (
      <>
        <BlockView letter={letter} extent={block} look={look} id={null} />
        <Cite id={section.id} place={sectionLocator(section)} />
        {children}
      </>
    )
  const isParagraph = paragraph !== null && id !== null
  return (
    <>
      {children}
      <BlockView letter={letter} extent={block} look={look} id={isParagraph ? id : null}>
        {isParagraph && level === null && <CiteParagraph section={section} block={block} />}
      </BlockView>
    </>
  )
}
