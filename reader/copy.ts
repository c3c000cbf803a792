import { citing } from '@/lib/wording/messages'
import { announce } from './announce'

/** Copies `text` and says so with `done`; where the browser forbids it, shows the text to be copied by hand. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(done)
  } catch {
    prompt(citing.failed, text)
  }
}
