import type { Reply } from '../reply/reply'
import { counts } from '../wording/summary'
import { addresses } from './addresses'
import { csv } from './csv'
import { jsonFile, publicReply } from './public-json'

/** replies.jsonl: a reply a line, as its reply.json has it, in the library's order. */
export function repliesJsonl(replies: readonly Reply[]): string {
  return replies.map((reply) => jsonFile(publicReply(reply))).join('')
}

/** Several values in one cell. */
const several = (values: readonly string[]) => values.join('；')

/**
 * The columns of replies.csv, named as the fields of reply.json, and what a program counts by; the text, which has lines of
 * its own, is in replies.jsonl.
 */
const columns: Readonly<Record<string, (reply: Reply, base: string | null) => string | number | null>> = {
  slug: ({ slug }) => slug,
  issuers: ({ issuers }) => several(issuers),
  documentNumber: ({ documentNumber }) => documentNumber,
  title: ({ title }) => title,
  kind: ({ request }) => request.kind,
  session: ({ request }) => request.session,
  number: ({ request }) => request.number,
  request: ({ request }) => request.title,
  addressees: ({ addressees }) => several(addressees),
  outcome: ({ outcome }) => outcome,
  outcomeClass: ({ outcomeClass }) => outcomeClass,
  disclosure: ({ disclosure }) => disclosure,
  issuedOn: ({ issuedOn }) => issuedOn,
  source: ({ source }) => source,
  retrieved: ({ retrieved }) => retrieved,
  characters: ({ text }) => text.replace(/\s/g, '').length,
  measures: (reply) => counts(reply).measures,
  commitments: (reply) => counts(reply).commitments,
  page: (reply, base) => `${base ?? ''}${addresses.reply(reply)}`,
}

/**
 * replies.csv: a reply a line below the names of the columns, in the library's order; what is absent is empty. `base` is the
 * site's absolute address, `null` where it is not known.
 */
export function repliesCsv(replies: readonly Reply[], base: string | null): string {
  const cell = (value: string | number | null) => String(value ?? '')
  return csv([
    Object.keys(columns),
    ...replies.map((reply) => Object.values(columns).map((read) => cell(read(reply, base)))),
  ])
}
