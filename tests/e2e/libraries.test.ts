import { spawn } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { stampFile } from '@/scripts/site/build'
import { listFiles } from '@/scripts/site/files'
import { siteFolder } from './site'

// Each test builds, and two builds at a time are one too many for Next.js.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

/** Runs a script of the project as its command does, to the end. */
function command(name: string, args: readonly string[], env: Record<string, string>) {
  return new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
      env: { ...process.env, ...env },
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('close', (status) => resolve({ status, output }))
  })
}

/** Builds a library of these files of the project's own into a folder of its own; gives the site's folder. */
async function buildLibrary(name: string, replies: readonly string[]): Promise<string> {
  const library = `test-results/${name} library`
  const out = `test-results/${name} site`
  await rm(library, { recursive: true, force: true })
  await mkdir(path.join(library, 'replies'), { recursive: true })
  for (const reply of replies)
    await copyFile(path.join('content/replies', reply), path.join(library, 'replies', reply))
  const { status, output } = await command('build', ['--out', out], { CONTENT_DIR: library })
  expect(status, output).toBe(0)
  return out
}

test('a library of one letter builds, and offers nothing to compare', async () => {
  const [first = ''] = await readdir('content/replies')
  const out = await buildLibrary('one letter', [first])
  const slug = path.basename(first, '.md')
  const pages = (await listFiles(out)).filter((file) => file.endsWith('.html'))
  expect(pages).toContain(`replies/${slug}/index.html`)
  for (const file of pages)
    expect(await readFile(path.join(out, file), 'utf8'), file).not.toMatch(/href="\/compare\/[^"]/)
})

test('two builds of the same library are equal to the byte', async () => {
  const out = await buildLibrary(
    'same',
    (await readdir('content/replies')).filter((name) => name.endsWith('.md')),
  )
  // The stamp tells of more than the replies.
  const filesOf = (folder: string) => listFiles(folder, (name) => name === stampFile)
  const files = await filesOf(siteFolder)
  expect(await filesOf(out)).toEqual(files)
  for (const file of files) {
    const [one, other] = await Promise.all([
      readFile(path.join(siteFolder, file)),
      readFile(path.join(out, file)),
    ])
    expect(one.equals(other), file).toBe(true)
  }
})
