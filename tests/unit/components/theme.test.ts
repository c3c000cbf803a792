import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from '@/scripts/site/files'

test('every name that a style asks for is one that some style sets', async () => {
  const folders = ['app', 'components', 'reader']
  const files = (
    await Promise.all(
      folders.map(async (folder) => (await listFiles(folder)).map((name) => `${folder}/${name}`)),
    )
  ).flat()
  const styles = files
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const)
  const set = new Set(
    styles.flatMap(([, text]) => [...text.matchAll(/(--[\w-]+)['"]?\s*:/g)].map(([, name]) => name)),
  )
  const asked = styles.flatMap(([file, text]) =>
    [...text.matchAll(/(?:var|--theme)\((--[\w-]+)\)/g)].map(([, name]) => ({ file, name })),
  )
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter(({ name }) => !set.has(name))).toEqual([])
})
