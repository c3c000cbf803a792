import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { publicReply } from '@/lib/publish/json'
import { bare, textOf } from './support'

const { replies } = await readLibrary('tests/fixtures/shapes')

/** `UPDATE=1` rewrites what each letter yields; the rewrite is read before it is committed. */
test.each(replies)('a letter of another shape: $slug', async (reply) => {
  const yielded = {
    ...publicReply(reply),
    text: reply.text.split('\n'),
    sections: publicReply(reply).sections.map((section) => ({ ...section, text: textOf(reply, section) })),
  }
  const file = `tests/fixtures/shapes/${reply.slug}.json`
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(yielded, null, 2)}\n`)
  expect(yielded).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

test.each(replies)('the text of $slug is its file without markup', (reply) => {
  const plain = reply.markdown
    .replace(/^#+ /gm, '')
    .replace(/^:::.*$/gm, '')
    .replaceAll('**', '')
    .replaceAll('\\', '')
  expect(bare(reply.text)).toBe(bare(plain))
})
