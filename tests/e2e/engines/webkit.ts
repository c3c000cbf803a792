import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { WebKitPrograms } from '@/scripts/browser/engines'
import { type Session, sessionOver } from './session'

/** Starts WebKitGTK's small browser on a screen of its own, which no one sees, and speaks with it by WebDriver. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Session> {
  const port = await freePort()
  const child = spawn(screen, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true })
  const exited = once(child, 'exit')
  // The screen and what runs on it.
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid)
  }
  // A test that is given up closes nothing.
  process.once('exit', kill)
  const ask = async (method: string, path: string, body: object | null = null): Promise<unknown> => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init)
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } }
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await listening(() => ask('GET', '/status'))
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
  const started = await ask('POST', '/session', { capabilities: { alwaysMatch: options } })
  const { sessionId } = started as { sessionId: string }
  return sessionOver(
    ({ path, body }) => ask(body ? 'POST' : 'GET', `/session/${sessionId}/${path}`, body),
    async () => {
      await ask('DELETE', `/session/${sessionId}`)
      kill()
      await exited
    },
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function listening(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await ask()
      return
    } catch (cause) {
      if (attempt === 100) throw cause
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
