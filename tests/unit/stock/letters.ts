import { VFile } from 'vfile'
import { parseReply } from '@/lib/parse/parse'
import type { Reply } from '@/lib/reply/reply'
import { toSlug } from '@/lib/reply/slug'
import { generatedLetters } from '@/tests/bench/library/letters'

/** Generated letters, see tests/bench/library. */
export function generated(count: number, seed?: number): Reply[] {
  return [...generatedLetters(count, seed)].map(({ slug, markdown }) => read(slug, markdown))
}

/** A letter of these paragraphs, issued on a day. */
export function letter(name: string, issuedOn: string, ...paragraphs: readonly string[]): Reply {
  const [year, month, day] = issuedOn.split('-').map(Number)
  return read(
    name,
    [
      '# 答复',
      '王小明代表：',
      ...paragraphs,
      '感谢您对教育工作的关心和支持！',
      '滨海市教育局',
      `${year}年${month}月${day}日`,
    ].join('\n\n'),
  )
}

function read(name: string, markdown: string): Reply {
  const slug = toSlug(name)
  if (slug === null) throw new TypeError(`Found ${name}, expected a slug`)
  return parseReply(new VFile({ path: name, value: markdown }), slug)
}
