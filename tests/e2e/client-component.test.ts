import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { toolFile } from '@/scripts/programs'

const files = {
  'layout.tsx': 'export default ({ children }) => <html><body><main>{children}</main></body></html>',
  'page.tsx': "import { CopyButton } from './copy-button'\n\nexport default () => <CopyButton />",
  'copy-button.tsx': [
    '/* A button that no published page could bring to life. */',
    "'use client'",
    "import { useState } from 'react'",
    'export function CopyButton() {',
    '  const [copies, setCopies] = useState(0)',
    '  return <button onClick={() => setCopies(copies + 1)}>{copies}</button>',
    '}',
  ].join('\n'),
}

const fault =
  /copy-button\.tsx[\s\S]*Found the client component CopyButton, expected components of the server alone/

// Each compiles a site: one after the other, and with patience on a busy machine.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** Runs Next.js with the project's own configuration on a site whose one page has a client component. */
async function next(command: 'build' | 'dev', ...options: readonly string[]): Promise<ChildProcess> {
  const folder = `test-results/client-component-${command}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/app`, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/app/${name}`, text)
  await copyFile('next.config.ts', `${folder}/next.config.ts`)
  return spawn(process.execPath, [toolFile('next'), command, folder, ...options], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Gathers what the program says. */
function listen({ stdout, stderr }: ChildProcess): { said: string } {
  const heard = { said: '' }
  for (const stream of [stdout, stderr]) stream?.on('data', (text: Buffer) => (heard.said += text))
  return heard
}

test('a build refuses a client component by file and name', async () => {
  const program = await next('build')
  const heard = listen(program)
  expect(await new Promise((resolve) => program.once('close', resolve))).toBe(1)
  expect(heard.said).toMatch(fault)
})

test('so does the server for development, in the terminal and in place of the page', async ({ request }) => {
  const program = await next('dev', '--port', '0')
  const heard = listen(program)
  try {
    const address = () => /http:\/\/localhost:\d+/.exec(heard.said)?.[0]
    await expect.poll(address, { timeout: 120_000 }).toBeDefined()
    const answer = await request.get(`${address()}/`, { timeout: 120_000 })
    expect(answer.status()).toBe(500)
    expect(await answer.text()).toContain('Found the client component CopyButton')
    expect(heard.said).toMatch(fault)
  } finally {
    program.kill('SIGTERM')
  }
})
