import { randomUUID } from 'node:crypto'
import type { LetterFile } from '@/lib/intake/letter-file'
import { processWide } from '@/lib/library/process-wide'

/** A letter that was read and is not saved yet. */
export interface Draft {
  readonly letter: LetterFile
  /** What can be amended: the text as it was pasted, else what came of the file. */
  readonly text: string
  /** Why it was not saved. */
  readonly fault: string | null
}

/** How many are kept; a clerk has one before him. */
const most = 20

const drafts = processWide('drafts', () => new Map<string, Draft>())

export function draftOf(id: string): Draft | undefined {
  return drafts.get(id)
}

/** Keeps a draft under a name that nobody guesses, and lets the oldest go. */
export function keepDraft(draft: Draft, id: string = randomUUID()): string {
  drafts.set(id, draft)
  for (const old of [...drafts.keys()].slice(0, -most)) drafts.delete(old)
  return id
}
