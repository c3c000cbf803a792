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

/**
 * The ends of a sentence's clauses, in units of its solid text. A clause ends at ，；：。！？ (or their
 * half-width forms between words), never at 、 and never inside “” or 《》.
 */
export function clauseEnds(solid: string): number[] {
  const ends: number[] = []
  const sign = /[“《「『]|[，；：。！？,;:!?]+/g
  for (let hit = sign.exec(solid); hit !== null; hit = sign.exec(solid)) {
    const stop = sign.lastIndex
    if (/[“《「『]/.test(hit[0])) sign.lastIndex = Math.max(stop, closing(solid, hit.index, solid.length))
    else if (
      !/^[,:;]$/.test(hit[0]) ||
      !(/\w/.test(solid.charAt(hit.index - 1)) && /\w/.test(solid.charAt(stop)))
    )
      ends.push(stop)
  }
  while (ends.length > 0 && /^[”’）》」』)]*$/.test(solid.slice(ends.at(-1)))) ends.pop()
  ends.push(solid.length)
  return ends
}

/**
 * Whether a UTF-16 unit is of a word: anything but white space, controls and punctuation, of ASCII, of
 * the general and the CJK blocks and of the full-width forms. The sign of the zero 〇 counts as a letter.
 */
export function isLetter(code: number): boolean {
  if (code >= 0x4e00 && code < 0xe000) return true
  if (code < 0x80)
    return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123) || code === 37
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2070)) return false
  if (code >= 0x3000 && code < 0x3040) return code === 0x3007
  if (code >= 0xff00 && code < 0xff66)
    return /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(String.fromCharCode(code))
  return code !== 0xfeff
}

/** The letters of a text, counted in UTF-16 units. */
export function countLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) count++
  return count
}

/** Text with the full-width forms of ASCII in half width, unit for unit: （ and ( are one mark. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
