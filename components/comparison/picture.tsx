import type { Comparison } from '@/lib/compare/comparison'
import { comparison as messages } from '@/lib/messages'
import { sectionPlace } from '@/lib/places'
import type { Reply } from '@/lib/reply'
import { type Bar, type Block, picture, type Ribbon, width } from '@/lib/side-by-side/ribbons'
import { type Row, rowId } from '@/lib/side-by-side/rows'

const words = messages.picture.key
const strip = 14
const height = 112

/**
 * The two letters as strips with ribbons between counterparts, each a link to its row below `base`. It
 * is left to the eye and the mouse: the same links stand in words in the list of sections.
 */
export function Picture({
  comparison,
  rows,
  left,
  right,
  base = '',
}: {
  comparison: Comparison
  rows: readonly Row[]
  left: Reply
  right: Reply
  /** The address of the side-by-side, where the picture stands on another page. */
  base?: string
}) {
  const drawn = picture(comparison, rows, left, right)
  const longest = Math.max(left.text.length, right.text.length)
  return (
    <svg className="picture" aria-hidden="true">
      <title>{''}</title>
      <svg y="18" height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <title>{''}</title>
        {drawn.ribbons.map((ribbon) => (
          <a key={ribbon.row.number} href={`${base}#${rowId(ribbon.row)}`} tabIndex={-1}>
            <path className={ribbon.moved ? 'moved' : ribbon.row.kind} d={band(ribbon)} />
          </a>
        ))}
        <Strip blocks={drawn.left} top={0} side="l" base={base} />
        <Strip blocks={drawn.right} top={height - strip} side="r" base={base} />
      </svg>
      <Labels reply={left} longest={longest} y={12} />
      <Labels reply={right} longest={longest} y={18 + height + 15} />
    </svg>
  )
}

/** What the shades of the strips mean; in words the tables below say as much. */
export function PictureKey() {
  return (
    <span className="picture-key" aria-hidden="true">
      <span className="same">{words.same}</span>
      <span className="changed">{words.changed}</span>
      <span className="own">{words.own}</span>
    </span>
  )
}

function Strip({
  blocks,
  top,
  side,
  base,
}: {
  blocks: readonly Block[]
  top: number
  side: 'l' | 'r'
  base: string
}) {
  return (
    <g className={side}>
      {blocks.map(({ row, bar, shared }) => (
        <a key={row.number} href={`${base}#${rowId(row)}`} tabIndex={-1}>
          <path d={box(bar, top)} />
          {shared.length > 0 && (
            <path
              className={row.kind === 'same' ? 'same' : 'changed'}
              d={shared.map((bar) => box(bar, top)).join('')}
            />
          )}
        </a>
      ))}
    </g>
  )
}

function box({ x, width }: Bar, top: number): string {
  return `M${x} ${top}h${width}v${strip}h-${width}z`
}

function band({ left, right }: Ribbon): string {
  const top = strip + 1
  const bottom = height - strip - 1
  const middle = height / 2
  const [a, b, c, d] = [left.x, left.x + left.width, right.x, right.x + right.width]
  return `M${a} ${top}C${a} ${middle} ${c} ${middle} ${c} ${bottom}H${d}C${d} ${middle} ${b} ${middle} ${b} ${top}z`
}

/** The parts of a letter that are wide enough for a word. */
function Labels({ reply, longest, y }: { reply: Reply; longest: number; y: number }) {
  return reply.sections
    .filter(({ start, end, type }) => (end - start) / longest > (type === 'measure' ? 0.02 : 0.09))
    .map((section) => (
      <text
        key={section.id}
        className={(section.end - section.start) / longest < 0.06 ? 'slim' : undefined}
        x={`${((section.start / longest) * 100).toFixed(1)}%`}
        y={y}
      >
        {section.type === 'measure' ? section.numeral : sectionPlace(section)}
      </text>
    ))
}
