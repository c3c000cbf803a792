const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
}

/**
 * The longest stretch that quotes or brackets are taken to enclose, in UTF-16 units. The titles of
 * policies and the quotes of the genre stay under 100; an opening sign without a partner must not
 * swallow the paragraph.
 */
const reach = 300

/** How deep signs of one sort may nest; titles of policies name policies, which name no third. */
const deepest = 4

/**
 * The offset after the sign that closes the one at `open`, or `open` itself where that sign opens
 * nothing or its partner is missing. Signs of one sort nest.
 */
export function closing(text: string, open: number, end: number): number {
  const opener = text.charAt(open)
  const closer = closers[opener]
  if (closer === undefined) return open
  const limit = Math.min(end, open + reach)
  let depth = 0
  for (let i = open; i < limit; i++) {
    const sign = text.charAt(i)
    if (sign === opener) {
      if (++depth > deepest) return open
    } else if (sign === closer && --depth === 0) return i + 1
  }
  return open
}
