import { symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '@/scripts/site/inputs'
import { folderOf, writeFiles } from '../folder'

const project = {
  'app/page.tsx': 'page',
  'content/replies/a.md': 'letter',
  'package-lock.json': '{}',
  'README.md': 'read me',
  'tests/a.test.ts': 'test',
}

/** Fingerprints of a project before and after `changes`; the library in use is its own, or `library`. */
async function beforeAndAfter(
  changes: Record<string, string>,
  library = 'content',
): Promise<[string, string]> {
  const root = await folderOf(project)
  const of = () => fingerprint(root, path.join(root, library))
  const before = await of()
  await writeFiles(root, changes)
  return [before, await of()]
}

test.each([
  'app/page.tsx',
  'app/new.tsx',
  'content/replies/a.md',
  'content/replies/b.md',
  'package-lock.json',
  'public/icon.svg',
  'docs/notes.md',
  'notes.mdx',
  'app/a.tsbuildinfo.ts',
])('a build is stale once %s has changed', async (file) => {
  const [before, after] = await beforeAndAfter({ [file]: 'changed' })
  expect(after).not.toBe(before)
})

test.each([
  'README.md',
  'tests/a.test.ts',
  'out/index.html',
  '.next/BUILD_ID',
  'tsconfig.tsbuildinfo',
  'test-results/site/index.html',
  'node_modules/next/package.json',
  'out.new/index.html',
  'out.new.lock',
  'next-env.d.ts',
  'app/.DS_Store',
])('a build is not stale for a change of %s', async (file) => {
  const [before, after] = await beforeAndAfter({ [file]: 'changed' })
  expect(after).toBe(before)
})

test('a build of another library does not depend on the project’s own', async () => {
  const [before, after] = await beforeAndAfter({ 'content/replies/a.md': 'changed' }, 'tests')
  expect(after).toBe(before)
})

test('a build made from another library is stale', async () => {
  const root = await folderOf({ ...project, 'other/replies/a.md': 'another letter' })
  const own = await fingerprint(root, path.join(root, 'content'))
  expect(await fingerprint(root, path.join(root, 'other'))).not.toBe(own)
})

test('a file that cannot be read differs from one that can', async () => {
  const root = await folderOf(project)
  await symlink('nowhere', path.join(root, 'content/replies/b.md'))
  const of = () => fingerprint(root, path.join(root, 'content'))
  const before = await of()
  await writeFile(path.join(root, 'content/replies/nowhere'), 'letter')
  expect(await of()).not.toBe(before)
})

test('no address is that of an empty one', async () => {
  const root = await folderOf(project)
  const library = path.join(root, 'content')
  expect(await fingerprint(root, library, '')).toBe(await fingerprint(root, library))
})

test('a build for another address is stale', async () => {
  const root = await folderOf(project)
  const library = path.join(root, 'content')
  const own = await fingerprint(root, library)
  expect(await fingerprint(root, library, 'https://replies.example/')).not.toBe(own)
})

test('text that moves from one file to the next changes the fingerprint', async () => {
  const [first, second] = await Promise.all(
    [
      { 'app/a.ts': 'ab', 'app/b.ts': 'c' },
      { 'app/a.ts': 'a', 'app/b.ts': 'bc' },
    ].map(async (files) => {
      const root = await folderOf(files)
      return fingerprint(root, path.join(root, 'content'))
    }),
  )
  expect(first).not.toBe(second)
})
