import type { Commitment } from '../reply/reply'
import { closingSentencesAt } from './closing'
import { commitmentsIn, opensCommitment } from './commitments'
import { futureAt } from './commitments-start'
import { upTo } from './lines'
import { behind, type LocatedLine } from './located'

/**
 * The promises that stand inside paragraphs of a measure or of a body, from a word of the future (下一步, 我局将继续) to the
 * paragraph's end, thanks left out. Each that has a numeral there is one; else the stretch as a whole is. Where it ends in
 * a colon, the numbered paragraphs below are its promises. `before` of the letter's promises stand before these.
 */
export function promisesIn(paragraphs: readonly LocatedLine[], before: number): Commitment[] {
  const promises: Commitment[] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    const stretch = promising(paragraphs[at])
    if (!stretch) continue
    const count = before + promises.length
    const below = /[：:]$/u.test(stretch.line.text) ? listAt(paragraphs, at + 1) : []
    const items = commitmentsIn([stretch, ...below], count)
    const whole = { start: stretch.start, end: stretch.end, numeral: '', lead: '' }
    promises.push(...(items.length > 0 ? items : [{ id: `commitment-${count + 1}`, ...whole }]))
    at += below.length
  }
  return promises
}

/** What of a paragraph speaks of the future, or `null`. */
function promising(paragraph: LocatedLine | undefined): LocatedLine | null {
  if (!paragraph || paragraph.line.depth > 0 || paragraph.line.table) return null
  const { line, start } = paragraph
  const end = closingSentencesAt(line.text)
  const from = futureAt(line.text.slice(0, end))
  return from === null ? null : behind({ line: upTo(line, end), start, end: start + end }, from)
}

/** The paragraphs from `from` on that open with a numeral, one after another. */
function listAt(paragraphs: readonly LocatedLine[], from: number): LocatedLine[] {
  const end = paragraphs.findIndex(
    ({ line }, at) => at >= from && (line.depth > 0 || line.table !== null || !opensCommitment(line.text)),
  )
  return paragraphs.slice(from, end < 0 ? undefined : end)
}
