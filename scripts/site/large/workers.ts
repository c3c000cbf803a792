import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { Batch, Work } from './work'
import type { WorkerData, WorkerMessage } from './worker'

/** Where the workers' program is put together; the packages that it names are found from there. */
const program = '.cache/worker.mjs'

/** Does all work on as many processors as there are, and tells each piece that is done; ends with the first fault. */
export async function work(
  batches: readonly Batch[],
  data: WorkerData,
  env: NodeJS.ProcessEnv,
  onDone: (work: Work) => void,
): Promise<void> {
  await bundle()
  const left = [...batches].reverse()
  const count = Math.min(availableParallelism(), batches.length)
  const workers = Array.from({ length: count }, () => start(data, env))
  try {
    await Promise.all(workers.map((worker) => finish(worker, left, onDone)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function start(workerData: WorkerData, env: NodeJS.ProcessEnv): Worker {
  return new Worker(path.resolve(program), {
    workerData,
    env: { ...env, NODE_ENV: 'production' },
    execArgv: [],
  })
}

/** Gives a worker one batch after the other until there is none. */
function finish(worker: Worker, left: Batch[], onDone: (work: Work) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) =>
      reject(new Error(`Found a worker that ended with ${code}, expected it to go on`)),
    )
    worker.on('message', (message: WorkerMessage) => {
      if ('done' in message) return onDone(message.done)
      const next = left.pop()
      if (next === undefined) resolve()
      else worker.postMessage(next)
    })
  })
}

/** The pages and what they need as one program. Their styles stand in the templates. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: ['scripts/site/large/worker.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        // Next.js names its modules without their endings, which Node.js wants.
        name: 'next-modules',
        setup({ onResolve }) {
          onResolve({ filter: /^next\/[a-z-]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true }))
        },
      },
    ],
  })
}
