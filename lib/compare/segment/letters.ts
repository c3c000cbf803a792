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
