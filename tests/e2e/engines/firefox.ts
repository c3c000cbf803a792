import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Session, sessionOver } from './session'

/** A Firefox, which can print. */
export interface Firefox extends Session {
  /** The PDF of the page as the print dialog gives it on A4. */
  print(): Promise<Uint8Array>
}

/** What a test needs: a free port, no page of its own, nothing asked of other hosts, the clipboard without a question. */
const preferences = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.events.testing.asyncClipboard': true,
}

/**
 * Starts a Firefox without a screen and speaks with it by Marionette, its own form of WebDriver over a socket: every
 * Firefox has it, and it needs neither a driver beside the browser nor a package.
 */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'))
  const browser = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(browser, 'exit')
  // A test that is given up closes nothing.
  process.once('exit', () => browser.kill())
  const send = talk(connect(await portOf(browser), '127.0.0.1'))
  await send('WebDriver:NewSession', {})
  const session = sessionOver(
    ({ name, body }) => send(`WebDriver:${name}`, body ?? { full: false }),
    async () => {
      await send('Marionette:Quit', {})
      await exited
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  )
  const print = async () => {
    const printed = await send('WebDriver:Print', { page: { width: 21, height: 29.7 }, background: true })
    return Buffer.from(printed as string, 'base64')
  }
  return { ...session, print }
}

/** The port that a starting Firefox tells. */
async function portOf(browser: ChildProcess): Promise<number> {
  if (browser.stdout) {
    for await (const line of createInterface(browser.stdout)) {
      const [, port] = /Listening on port (\d+)/.exec(line) ?? []
      if (!port) continue
      browser.stdout.resume()
      return Number(port)
    }
  }
  throw new Error('Found a Firefox that ended, expected it to listen')
}

/** Sends commands over a socket, each message behind its length in bytes: [0, id, name, body], [1, id, error, answer]. */
function talk(socket: Socket): (name: string, body: object) => Promise<unknown> {
  const asked = new Map<number, { resolve(value: unknown): void; reject(cause: Error): void }>()
  let received = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data])
    for (;;) {
      const colon = received.indexOf(':')
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)))
      if (colon < 0 || received.length < end) return
      const message = JSON.parse(received.subarray(colon + 1, end).toString())
      received = received.subarray(end)
      // The first says who is there.
      if (!Array.isArray(message)) continue
      const [, id, error, answer] = message
      if (error) asked.get(id)?.reject(new Error(`${error.error}: ${error.message}`))
      else asked.get(id)?.resolve(answer?.value ?? answer)
      asked.delete(id)
    }
  })
  socket.on('close', () => {
    for (const { reject } of asked.values())
      reject(new Error('Found the connection closed, expected an answer'))
  })
  let last = 0
  return (name, body) =>
    new Promise((resolve, reject) => {
      last++
      asked.set(last, { resolve, reject })
      const message = JSON.stringify([0, last, name, body])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
}
