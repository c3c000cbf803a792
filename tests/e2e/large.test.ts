import { cp, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { readLibrary } from '@/lib/library/read'
import { listFiles } from '@/scripts/site/files'
import { buildLarge } from '@/scripts/site/large/build'
import { siteFolder } from './site'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const folder = 'test-results/large'
const { replies } = await readLibrary('content')

/** Sets the project's own letters as those of a large library; what Next.js would export is the site that is there. */
async function build(made: string, before: string, letters = replies) {
  await buildLarge({
    replies: letters,
    project: 'the same',
    made,
    before,
    env: { ...process.env, CONTENT_DIR: 'content', SITE_URL: '' },
    exportSite: async () => {
      await cp(siteFolder, `${folder}/exported`, { recursive: true })
      return `${folder}/exported`
    },
  })
}

const page = unified().use(rehypeParse).use(rehypeStringify)

test.beforeAll(() => rm(folder, { recursive: true, force: true }))
test.afterAll(() => rm('.cache/templates', { recursive: true, force: true }))

test('letters of a large library have the pages and files that Next.js exports', async () => {
  await build(`${folder}/one`, `${folder}/none`)
  const visible = (files: readonly string[]) => files.filter((file) => !file.startsWith('.'))
  const files = visible(await listFiles(siteFolder))
  expect(visible(await listFiles(`${folder}/one`))).toEqual(files)
  for (const file of files.filter((name) => !/\.(br|gz)$/.test(name))) {
    const [exported, set] = await Promise.all(
      [siteFolder, `${folder}/one`].map((site) => readFile(path.join(site, file))),
    )
    if (file.endsWith('.html'))
      expect(String(await page.process(set)), file).toBe(String(await page.process(exported)))
    else expect(set?.equals(exported as Buffer), file).toBe(true)
  }
})

test('what shows the same letters as before is taken over, the rest is made anew', async () => {
  await build(`${folder}/two`, `${folder}/one`)
  const shown = 'replies/huketifu-2024-79/index.html'
  const number = async (site: string) => (await stat(path.join(folder, site, shown))).ino
  expect(await number('two')).toBe(await number('one'))
  const changed = replies.map((reply) => ({ ...reply, markdown: `${reply.markdown}\n` }))
  await build(`${folder}/three`, `${folder}/two`, changed)
  expect(await number('three')).not.toBe(await number('two'))
  expect(await readFile(path.join(folder, 'three/replies/huketifu-2024-79/reply.md'), 'utf8')).toMatch(
    /\n\n$/,
  )
})
