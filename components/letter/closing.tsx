import type { Closing, Reply } from '@/lib/reply/reply'
import { Block } from './block'

export function ClosingView({ reply, section }: { reply: Reply; section: Closing }) {
  return <Block reply={reply} section={section} className="closing" />
}
