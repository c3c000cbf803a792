import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { keepReplies } from '@/lib/library/read'
import { keepStock } from '@/lib/library/stock'
import type { Reply } from '@/lib/reply/reply'
import type { StockSentence } from '@/lib/stock/stock'
import { writeCompressed } from '../compress'
import { filesOf, type Templates } from './routes'
import type { Batch, Work } from './work'

/** What a worker is given: the letters and their stock, so that it need not find them, and where the site is made. */
export interface WorkerData {
  readonly replies: readonly Reply[]
  readonly stock: readonly StockSentence[]
  readonly templates: Templates
  readonly out: string
}

/** What a worker says: that a piece of work is done, or that it has none. */
export type WorkerMessage = { readonly done: Work } | { readonly idle: true }

/** What is read often, a letter's page, is as small as it gets; the rest would take longer than all else together. */
const quality = (name: string) => (/^replies\/[^/]+\/index\.html$/.test(name) ? undefined : 7)

const { replies, stock, templates, out }: WorkerData = workerData
keepReplies(replies)
keepStock(replies, stock)
const say = (message: WorkerMessage) => parentPort?.postMessage(message)
parentPort?.on('message', async (batch: Batch) => {
  for (const work of batch) {
    await make(work)
    say({ done: work })
  }
  say({ idle: true })
})
say({ idle: true })

async function make(work: Work): Promise<void> {
  for (const { name, body } of await filesOf(work, templates)) {
    const file = path.join(out, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, body)
    await writeCompressed(file, body, quality(name))
  }
}
