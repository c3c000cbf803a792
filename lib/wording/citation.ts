import type { Reply } from '../reply/reply'
import { date } from './messages'

/** How a reply is named in a citation: 《标题》，发文机关，文号，日期. What the letter lacks is left out. */
export function citation(reply: Reply): string {
  return [
    reply.title && `《${reply.title}》`,
    reply.issuers.join('、'),
    reply.documentNumber,
    reply.issuedOn && date(reply.issuedOn),
  ]
    .filter(Boolean)
    .join('，')
}
