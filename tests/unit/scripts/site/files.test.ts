import path from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '@/scripts/site/files'
import { folderOf } from '../folder'

test('lists the files of all folders, sorted', async () => {
  const folder = await folderOf({ 'b.txt': '', 'a/z.txt': '', 'a/b/c.txt': '' })
  expect(await listFiles(folder)).toEqual(['a/b/c.txt', 'a/z.txt', 'b.txt'])
})

test('leaves out files and whole folders by their names from the top', async () => {
  const folder = await folderOf({ 'a/b.txt': '', 'a/c.txt': '', 'd/a.txt': '', 'e.txt': '' })
  const asked: string[] = []
  const skip = (name: string) => {
    asked.push(name)
    return name === 'a/b.txt' || name === 'd'
  }
  expect(await listFiles(folder, skip)).toEqual(['a/c.txt', 'e.txt'])
  expect(asked).not.toContain('d/a.txt')
})

test('a folder that is not there has no files', async () => {
  expect(await listFiles(path.join(await folderOf({}), 'none'))).toEqual([])
})

test('what is no folder is no empty one', async () => {
  const folder = await folderOf({ 'a.txt': '' })
  await expect(listFiles(path.join(folder, 'a.txt'))).rejects.toThrow('ENOTDIR')
})
