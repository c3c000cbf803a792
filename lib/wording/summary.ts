import type { Reply } from '../reply/reply'
import { commitmentsOf } from '../reply/text'
import { comparison, kinds, reply as words } from './messages'

/** What a reply answers, in a line: 市十六届人大二次会议第0106号代表建议. */
export function requestLine({ request }: Reply): string | null {
  if (request.kind === 'unknown' && !request.session && !request.number) return null
  // 市政协十四届二次会议第1227号提案: the session has said whose proposal it is.
  const kind = request.session?.includes('政协')
    ? kinds[request.kind].replace('政协', '')
    : kinds[request.kind]
  return [request.session, request.number && words.number(request.number), kind].filter(Boolean).join('')
}

/** By what a reply goes in a list: its title or number, else what or whom it answers, else that it has none. */
export function nameOf(reply: Reply): string {
  const { title, documentNumber, request, addressees } = reply
  return title ?? documentNumber ?? words.answering(request.title ?? addressees[0] ?? null)
}

/** By what a reply goes beside another: its number, the shortest that tells them apart, else its name. */
export function shortNameOf(reply: Reply): string {
  return reply.documentNumber ?? nameOf(reply)
}

/** By what two replies go together, in the title of their page. */
export function namesTogether(left: Reply, right: Reply): string {
  return comparison.names(shortNameOf(left), shortNameOf(right))
}

/** How many measures and follow-up commitments a reply has. */
export function counts({ sections }: Reply): { measures: number; commitments: number } {
  const measures = sections.filter(({ type }) => type === 'measure').length
  return { measures, commitments: commitmentsOf(sections).length }
}
