import { compare } from '@/lib/compare/compare'
import type { Comparable, Comparison } from '@/lib/compare/comparison'
import type { SectionType } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'

/** A letter of sections `id: text`, in their order; an id's name without its number is its type. */
export function letter(slug: string, parts: Readonly<Record<string, string>>): Comparable {
  let text = ''
  const sections = Object.entries(parts).map(([id, words], n) => {
    if (n > 0) text += '\n'
    const start = text.length
    text += words
    return { id, type: id.replace(/-\d+$/, '') as SectionType, start, end: text.length }
  })
  return { slug: slug as Slug, text, sections }
}

/** The letters of a picture, `社区[养老/医疗]服务`, as one body each. */
export function sides(picture: string): readonly [left: Comparable, right: Comparable] {
  const side = (n: 1 | 2) =>
    picture.replace(/\[([^/\]]*)\/([^\]]*)\]/g, (_, one, other) => (n === 1 ? one : other))
  return [letter('left', { body: side(1) }), letter('right', { body: side(2) })]
}

/** A comparison as pictures, one a passage: its relation's sign, * where it moved, [left/right] for an edit. */
export function drawn(
  left: Comparable,
  right: Comparable,
  found: Comparison = compare(left, right),
): string[] {
  const signs = { identical: '=', reworded: '~', partial: '%', leftOnly: '<', rightOnly: '>' }
  return found.passages.map(({ relation, moved, left: here, right: there, edits }) => {
    const sign = `${signs[relation]}${moved ? '*' : ''} `
    if (here === null) return sign + right.text.slice(there?.start, there?.end)
    let at = here.start
    let line = ''
    for (const { left: one, right: other } of edits) {
      line += `${left.text.slice(at, one.start)}[${left.text.slice(one.start, one.end)}/${right.text.slice(other.start, other.end)}]`
      at = one.end
    }
    return sign + line + left.text.slice(at, here.end)
  })
}
