import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { publicReply } from '@/lib/publish/public-json'
import { bare, present, textOf } from './support'

const slugs = readdirSync('tests/fixtures/shapes/replies').map((file) => path.parse(file).name)
const read = async (slug: string) => present((await readLibrary('tests/fixtures/shapes')).bySlug(slug))

/** `UPDATE=1` rewrites what each letter yields; the rewrite is read before it is committed. */
test.each(slugs)('a letter of another shape: %s', async (slug) => {
  const reply = await read(slug)
  const yielded = {
    ...publicReply(reply),
    text: reply.text.split('\n'),
    sections: publicReply(reply).sections.map((section) => ({ ...section, text: textOf(reply, section) })),
  }
  const file = `tests/fixtures/shapes/${reply.slug}.json`
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(yielded, null, 2)}\n`)
  expect(yielded).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

test.each(slugs)('the text of %s is its file without markup', async (slug) => {
  const reply = await read(slug)
  const plain = reply.markdown
    .replace(/^#+ /gm, '')
    .replace(/^:::.*$/gm, '')
    .replaceAll('**', '')
    .replaceAll('\\', '')
  expect(bare(reply.text)).toBe(bare(plain))
})
