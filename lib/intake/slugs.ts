import { pinyin } from 'pinyin-pro'
import type { Reply } from '../reply/reply'
import { type Slug, toSlug } from '../reply/slug'

/** The most characters of a slug that is made of a title. */
const longest = 60

/** A name for a letter in addresses: its document number in pinyin, 沪科建复〔2024〕26号 as hukejianfu-2024-26, else its title. */
export function slugFor({ documentNumber, title }: Pick<Reply, 'documentNumber' | 'title'>): Slug | null {
  const words = (documentNumber ?? title)?.replace(/第(?=\d)|(?<=\d)号/gu, '')
  if (!words) return null
  const parts = words.match(/\p{Script=Han}+|[A-Za-z]+|\d+/gu) ?? []
  const latin = parts.map((part) =>
    /\p{Script=Han}/u.test(part) ? pinyin(part, { toneType: 'none', type: 'array', v: true }).join('') : part,
  )
  let name = ''
  for (const part of latin) {
    const next = (name === '' ? part : `${name}-${part}`).toLowerCase()
    if (next.length > longest) break
    name = next
  }
  return toSlug(name.replace(/[^a-z\d-]/g, ''))
}
