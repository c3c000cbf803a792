import type { Reply } from '@/lib/reply/reply'
import { imprint } from '@/lib/typeset/imprint'
import { citation } from '@/lib/wording/citation'
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
