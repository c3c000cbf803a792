import type { Reply } from '@/lib/reply/reply'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { countsOf } from '@/lib/side-by-side/differences'
import { type Bar, draw, type Ribbon, type StripRow, width } from '@/lib/side-by-side/ribbons'
import { locatorOf, sectionLocator } from '@/lib/wording/locators'
import { comparison as messages } from '@/lib/wording/messages'
import type { Named } from './heads'

const { picture: words, relations } = messages
const strip = 10
const height = 56

/** Letters of a sentence that tell a ribbon from its neighbours. */
const openingLetters = 8

/**
 * The two letters as strips with ribbons between counterparts, each a link to its row below `base`, by its name where it
 * is pointed at. The ear is told in one line what the picture shows: dozens of links would stand before the text, and its
 * lists lead to the same places.
 */
export function Picture({
  pair,
  names,
  base = '',
}: {
  pair: ComparedPair
  names: Named['names']
  /** The address of the side-by-side, where the picture is only an ornament of another page. */
  base?: string
}) {
  const { left, right } = pair
  const drawn = draw(pair)
  const { same, changed, moved, own } = countsOf(pair.rows, pair.differences)
  const name = words.name(names.left.short, names.right.short, same, changed, moved, own)
  const longest = Math.max(left.text.length, right.text.length)
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its labels are told as the picture, see below
    <svg className="picture" {...(base ? { 'aria-hidden': true } : { role: 'presentation' })}>
      <svg
        aria-hidden="true"
        y="18"
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
      >
        <title>{''}</title>
        {drawn.ribbons.map((ribbon) => (
          <a key={ribbon.row.number} href={`${base}#${ribbon.row.id}`} tabIndex={-1}>
            {!base && <title>{ribbonName(ribbon, left, right, names)}</title>}
            <path className={ribbon.row.kind} d={band(ribbon)} />
          </a>
        ))}
        <Strip rows={drawn.left} top={0} side="l" base={base} />
        <Strip rows={drawn.right} top={height - strip} side="r" base={base} />
      </svg>
      {/* The whole is told by what holds no links, for an image may hold none. */}
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of text is no control */}
      <g role="img" aria-label={name}>
        <Labels reply={left} longest={longest} y={12} />
        <Labels reply={right} longest={longest} y={18 + height + 15} />
      </g>
    </svg>
  )
}

/** What a ribbon joins: how the two belong together, where they stand, and how the left one begins. */
function ribbonName({ row, text }: Ribbon, left: Reply, right: Reply, names: Named['names']): string {
  return words.ribbon(
    relations[row.kind],
    names.left.short + locatorOf(left, text.left),
    [...left.text.slice(text.left.start, text.left.end)].slice(0, openingLetters).join('').trim(),
    names.right.short + locatorOf(right, text.right),
  )
}

/** What the shades of the strips mean; in words the tables below say as much. */
export function PictureKey() {
  return (
    <span className="picture-key" aria-hidden="true">
      <span className="same">{words.key.same}</span>
      <span className="changed">{words.key.changed}</span>
      <span className="own">{words.key.own}</span>
    </span>
  )
}

function Strip({
  rows,
  top,
  side,
  base,
}: {
  rows: readonly StripRow[]
  top: number
  side: 'l' | 'r'
  base: string
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: its links are for the pointer, and no stops.
    <g className={side} aria-hidden="true">
      {rows.map(({ row, bar, shared }) => (
        <a key={row.number} href={`${base}#${row.id}`} tabIndex={-1}>
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
        {section.type === 'measure' ? section.numeral : sectionLocator(section)}
      </text>
    ))
}
