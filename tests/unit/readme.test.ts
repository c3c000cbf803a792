import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test.each(['README.md', 'content/README.md'])('every file that %s links or shows is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  )
  expect(links.filter((link) => !existsSync(path.join(path.dirname(file), link)))).toEqual([])
})
