import { ContentError, readLibrary, readReply } from '@/lib/library/read'
import { jsonPair } from '@/lib/publish/public-json'
import type { Reply } from '@/lib/reply/reply'
import { toSlug } from '@/lib/reply/slug'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { findings } from '@/lib/wording/findings'
import { CommandFault, readArguments, runCommand } from './command'

// npm run compare -- LEFT RIGHT: what two replies have in common and what differs, as text or as data.
runCommand(async () => {
  const { json, named } = readArguments({ json: { type: 'boolean', default: false } }, ['LEFT', 'RIGHT'])
  const [left, right] = (await Promise.all(named.map(replyOf))) as [Reply, Reply]
  const pair = comparePair(left, right)
  process.stdout.write(json ? jsonPair(pair) : findings(pair))
  return 0
})

/** The reply of a file, or of the library by its slug. */
async function replyOf(name: string): Promise<Reply> {
  try {
    if (toSlug(name) === null) return await readReply(name)
    const { replies, bySlug } = await readLibrary()
    const reply = bySlug(name)
    if (reply) return reply
    const known = replies.map(({ slug }) => slug).join(', ')
    throw new CommandFault(`Unexpected reply \`${name}\`, expected a file or one of ${known}`)
  } catch (cause) {
    throw cause instanceof ContentError ? new CommandFault(cause.message) : cause
  }
}
