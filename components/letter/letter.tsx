import { citation } from '@/lib/citation'
import { imprint } from '@/lib/imprint'
import type { Reply } from '@/lib/reply'
import { SectionView } from './section'

/**
 * A reply as the letter it is. Block by block, its text in the page equals the lines of `reply.text`:
 * whoever copies from it gets the letter and nothing else.
 */
export function Letter({ reply }: { reply: Reply }) {
  return (
    <article className="letter" lang="zh-CN" data-citation={citation(reply)} data-imprint={imprint(reply)}>
      {reply.sections.map((section) => (
        <SectionView key={section.id} reply={reply} section={section} />
      ))}
    </article>
  )
}
