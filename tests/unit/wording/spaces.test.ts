import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '@/scripts/site/files'

/** Strings of TypeScript and of style sheets, without their quotes. */
const strings = /'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g

test('the pages’ own words have no space between Han and other signs: the style sheet sets them apart', async () => {
  const found: string[] = []
  for (const folder of ['lib/wording', 'components', 'app', 'reader']) {
    for (const file of await listFiles(folder)) {
      if (!/\.(?:tsx?|css)$/.test(file)) continue
      const source = readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')
      for (const [whole, ...texts] of source.matchAll(strings)) {
        const text = texts.find((text) => text !== undefined) ?? ''
        if (/\p{Script=Han} +(?:[\w$]|$)|(?:[\w%}]|^) +\p{Script=Han}/u.test(text)) found.push(whole)
      }
    }
  }
  expect(found).toEqual([])
})
