const enough = 8

/**
 * The text directive (`:~:text=`) that finds `words` in a page even where ids have changed. Of a passage, its opening
 * words, as many as tell it from the rest of `page`; of words that go over several lines, also the last ones.
 */
export function textDirective(words: string, page: string): string {
  const lines = words.split(/\n+/).filter((line) => line.trim())
  const first = opening(lines[0] ?? '', page)
  const last = lines.length > 1 ? `,${encode(lines.at(-1) ?? '')}` : ''
  return `:~:text=${encode(first)}${last}`
}

function opening(line: string, page: string): string {
  let start = ''
  // A browser matches whole words only: a start that ends inside one finds nothing.
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(line)) {
    start += segment
    if (start.length >= enough && page.indexOf(start) === page.lastIndexOf(start)) break
  }
  return start.trim()
}

/** Also what means something in a directive: the hyphen, which encodeURIComponent lets stand. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
