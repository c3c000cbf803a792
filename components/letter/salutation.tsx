import type { Reply, Salutation } from '@/lib/reply/reply'
import { Block } from './block'

export function SalutationView({ reply, section }: { reply: Reply; section: Salutation }) {
  return <Block reply={reply} section={section} className="salutation" />
}
