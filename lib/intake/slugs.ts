import { pinyin } from 'pinyin-pro'
import type { Reply } from '../reply/reply'
import { type Slug, toSlug } from '../reply/slug'

/** The most characters of a slug that is made of a title. */
const longest = 60

/**
 * A name for a letter in addresses: its document number in pinyin, 沪科建复〔2024〕26号 as hukejianfu-2024-26, else its
 * title, else the name of its file; as much of it as an address should hold.
 */
export function slugFor(
  { documentNumber, title }: Pick<Reply, 'documentNumber' | 'title'>,
  file: string | null = null,
): Slug | null {
  const words = (documentNumber ?? title ?? file)?.replace(/第(?=\d)|(?<=\d)号/gu, '')
  if (!words) return null
  let name = ''
  for (const part of words.match(/\p{Script=Han}+|[A-Za-z]+|\d+/gu) ?? []) {
    const syllables = /\p{Script=Han}/u.test(part)
      ? pinyin(part, { toneType: 'none', type: 'array', v: true })
      : [part]
    for (const [n, syllable] of syllables.entries()) {
      const hyphen = n === 0 && name !== '' ? '-' : ''
      const piece = hyphen + syllable.toLowerCase().replace(/[^a-z\d]/g, '')
      if (name.length + piece.length > longest) return toSlug(name)
      name += piece
    }
  }
  return toSlug(name)
}
