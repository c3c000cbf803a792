/*
 * Text directives (`:~:text=`), by which a browser finds words in a page even where ids have changed. It goes to the
 * first place that has them, and matches whole words only: what begins or ends inside one finds nothing.
 */

const enough = 8

/** Finds a passage by its opening words, as many as `page` has once; where it has all of them twice, by `before` too. */
export function openingDirective(passage: string, before: string, page: string): string {
  return `:~:text=${placed(opening(wordsOf(passage), page), before, page)}`
}

/** Finds just these words: a few as they are, many by how they begin and end. */
export function wordsDirective(words: string, before: string, page: string): string {
  const lines = words.split(/\n+/).filter((line) => line.trim())
  const [first = ''] = lines
  if (lines.length === 1 && first.length <= 4 * enough) return `:~:text=${placed(first, before, page)}`
  const start = opening(wordsOf(first), page)
  const end = opening(wordsOf(lines.at(-1) ?? '').reverse(), lines.join(''), true)
  return `:~:text=${placed(start, before, page)},${encode(end)}`
}

/** `words` encoded, after the end of `before` where the page has them more than once. */
function placed(words: string, before: string, page: string): string {
  const context =
    before && !isUnique(words, page) ? `${encode(opening(wordsOf(before).reverse(), '', true))}-,` : ''
  return context + encode(words)
}

/** As many of the first `words` as stand in `page` once; put together backwards where they come from the end. */
function opening(words: readonly string[], page: string, backwards = false): string {
  let taken = ''
  for (const word of words) {
    taken = backwards ? word + taken : taken + word
    if (taken.length >= enough && isUnique(taken, page)) break
  }
  return taken
}

function isUnique(words: string, page: string): boolean {
  return page.indexOf(words) === page.lastIndexOf(words)
}

function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment)
}

/** Also what means something in a directive: the hyphen, which encodeURIComponent lets stand. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
