/*
 * Text directives (`:~:text=`), by which a browser finds words in a page even where ids have changed. It matches
 * whole words only: what begins or ends inside one finds nothing.
 */

const enough = 8

/** Finds a passage by its opening words, as many as tell it from the rest of `page`. */
export function openingDirective(passage: string, page: string): string {
  return `:~:text=${encode(opening(wordsOf(passage), page))}`
}

/** Finds just these words: short ones as they are, longer ones by how they begin and end. */
export function wordsDirective(words: string, page: string): string {
  const lines = words.split(/\n+/).filter((line) => line.trim())
  const [first = ''] = lines
  if (lines.length === 1 && first.length <= 4 * enough) return `:~:text=${encode(first)}`
  const start = opening(wordsOf(first), page)
  const end = opening(wordsOf(lines.at(-1) ?? '').reverse(), lines.join(''), true)
  return `:~:text=${encode(start)},${encode(end)}`
}

/** As many of the first `words` as stand in `page` once; put together backwards where they come from the end. */
function opening(words: readonly string[], page: string, backwards = false): string {
  let taken = ''
  for (const word of words) {
    taken = backwards ? word + taken : taken + word
    if (taken.length >= enough && page.indexOf(taken) === page.lastIndexOf(taken)) break
  }
  return taken
}

function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment)
}

/** Also what means something in a directive: the hyphen, which encodeURIComponent lets stand. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
