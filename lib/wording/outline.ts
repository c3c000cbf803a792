import type { Commitment, Reply, Section, Span } from '../reply/reply'
import { headingOf } from '../reply/text'
import { parts } from './messages'

/** A place in a reply that its contents list, with the places inside it. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly entries: readonly Entry[]
}

/**
 * The contents of a reply, in its order: what stands between salutation and signature, and the lines
 * below. A part without a heading is called by its kind.
 */
export function outline(reply: Reply): Entry[] {
  return reply.sections.flatMap((section): Entry[] => {
    switch (section.type) {
      case 'body':
        return [entry(section, parts.body, section.promises.map(promise))]
      case 'preamble':
      case 'closing':
      case 'contact':
      case 'distribution':
      case 'other':
        return [entry(section, parts[section.type])]
      case 'measure':
        return [
          entry(
            section,
            heading(reply, section) ?? parts.measure(section.numeral),
            insideMeasure(reply, section),
          ),
        ]
      case 'commitments':
        return [entry(section, heading(reply, section) ?? parts.commitments, section.items.map(promise))]
      case 'letterhead':
      case 'title':
      case 'salutation':
      case 'signature':
        return []
      default:
        return section satisfies never
    }
  })
}

/** The leads and promises of a measure in their order; a lead that is a promise's own is not told twice. */
function insideMeasure(reply: Reply, { paragraphs, promises }: Section & { type: 'measure' }): Entry[] {
  const leads = paragraphs
    .flatMap(({ leads }) => leads)
    .filter(({ start }) => !promises.some((promise) => promise.start <= start && start < promise.end))
    .map((lead) => ({ ...entry(lead, trimmed(reply.text.slice(lead.start, lead.end))), start: lead.start }))
  const promised = promises.map((each) => ({ ...promise(each), start: each.start }))
  return [...leads, ...promised].sort((a, b) => a.start - b.start).map(({ start: _, ...each }) => each)
}

function promise(item: Commitment): Entry {
  return entry(item, trimmed(item.lead) || item.numeral || parts.promise)
}

function entry({ id }: Span, label: string, entries: readonly Entry[] = []): Entry {
  return { id, label, entries }
}

function heading(reply: Reply, section: Section & { paragraphs: readonly Span[] }): string | null {
  const found = headingOf(reply.text, section, section.paragraphs)
  return found && trimmed(reply.text.slice(found.extent.start, found.extent.end))
}

/** Without the mark that ends it in running text. */
function trimmed(label: string): string {
  return label.replace(/[，。：；、\s]+$/u, '')
}
