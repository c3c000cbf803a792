/*
 * Text directives (`:~:text=`), by which a browser finds words in a page even where ids have changed. It goes to the
 * first place that has them, and matches whole words only. Where a word of Han ends is for each engine to say, and they
 * say it differently: what is looked for begins and ends beside marks and at the ends of lines alone.
 */

/** Words of a page, and what stands around them in their lines: '' where a line begins or ends with them. */
export interface Placed {
  readonly words: string
  /** Ends with a line feed where it is the line above. */
  readonly before: string
  readonly after: string
}

const enough = 8

/** At both sides of these a word ends in every engine; what stands inside a number or a Latin word may be a part of it. */
const marks = /(?!(?<=[\w\p{N}]).[\w\p{N}])[\p{P}\p{S}\s]/gu

/** Finds a passage by its opening words, as many as `page` has once; where it has all of them twice, by `before` too. */
export function openingDirective({ words, before, after }: Placed, page: string): string {
  const start = cut(words, page)
  return directive(start, before, page) + suffix(start, words.slice(start.length) + after)
}

/** Finds just these words: a few as they are, many by how they begin and end. */
export function wordsDirective({ words, before, after }: Placed, page: string): string {
  const lines = linesOf(words)
  const [first = ''] = lines
  const start = cut(first, page)
  let end = cut(lines.at(-1) ?? '', lines.join(''), true)
  const whole = !lines[1] && (first.length <= 4 * enough || start.length + end.length > first.length)
  if (whole) end = first
  return (
    directive(whole ? first : start, before, page) + (whole ? '' : `,${encode(end)}`) + suffix(end, after)
  )
}

function linesOf(words: string): string[] {
  return words.split(/[\n\t]+/).filter((line) => line.trim())
}

/** Looks for `words`, behind the end of `before` where they begin inside a word or `page` has them more than once. */
function directive(words: string, before: string, page: string): string {
  const isClear = !before || (isUnique(words, page) && areParted(before, words))
  return `:~:text=${isClear ? '' : `${encode(cut(before.trimEnd(), '', true))}-,`}${encode(words)}`
}

/** What `words` go on with, where they end inside a word. */
function suffix(words: string, after: string): string {
  return areParted(words, after) ? '' : `,-${encode(cut(after, ''))}`
}

/** As many of the first words, or of the last, as stand in `page` once. */
function cut(text: string, page: string, last = false): string {
  const parts = borders(text).map((at) => (last ? text.slice(at) : text.slice(0, at)))
  if (last) parts.reverse()
  return parts.find((part) => part.length >= enough && isUnique(part, page)) ?? text
}

function isUnique(words: string, page: string): boolean {
  return page.indexOf(words) === page.lastIndexOf(words)
}

/** Whether a word ends in every engine where one text goes on in the other. */
function areParted(one: string, other: string): boolean {
  return !one || !other || borders(one + other).includes(one.length)
}

/** Where words end in every engine. */
function borders(text: string): number[] {
  return [...text.matchAll(marks)].flatMap(({ 0: mark, index }) => [index, index + mark.length])
}

/** Also what means something in a directive: the hyphen, which encodeURIComponent lets stand. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
