import { kinds, reply as words } from './messages'
import type { Reply } from './reply'

/** What a reply answers, in a line: 市十六届人大二次会议第0106号代表建议. */
export function requestLine({ request }: Reply): string | null {
  if (request.kind === 'unknown' && !request.session && !request.number) return null
  return [request.session, request.number && words.number(request.number), kinds[request.kind]]
    .filter(Boolean)
    .join('')
}

/** By what a reply goes in a list: its title, else its number, else that it has none. */
export function nameOf(reply: Reply): string {
  return reply.title ?? reply.documentNumber ?? words.untitled
}

/** How many measures and follow-up commitments a reply lists. */
export function counts(reply: Reply): { measures: number; commitments: number } {
  let measures = 0
  let commitments = 0
  for (const section of reply.sections) {
    if (section.type === 'measure') measures++
    if (section.type === 'commitments') commitments += section.items.length
  }
  return { measures, commitments }
}
