import { truncateSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ReadFile, readLibrary } from '@/lib/library/read'
import { openMemory } from '@/scripts/site/memory'
import { folderOf } from '../folder'

const library = 'tests/fixtures/shapes'

/** What a memory is asked for and has, file by file. */
async function readWith(file: string, project = 'project') {
  const memory = await openMemory(project, file)
  const known: string[] = []
  const got: (ReadFile | undefined)[] = []
  const { replies, notices } = await readLibrary(library, false, {
    memory: {
      get: (name, contents) => {
        const found = memory.get(name, contents)
        if (found) known.push(name)
        got.push(found)
        return found
      },
      set: memory.set,
    },
  })
  await memory.keep()
  return { replies, notices, known, asked: got.length }
}

test('what was read before is not parsed again, and is the same to the character', async () => {
  const file = path.join(await folderOf({}), 'kept', 'letters')
  const first = await readWith(file)
  expect(first.known).toEqual([])
  const second = await readWith(file)
  expect(second.known).toHaveLength(second.asked)
  expect({ ...second, known: [] }).toEqual(first)
})

test('another project has no memory of what this one read, nor has a file that is not whole', async () => {
  const file = path.join(await folderOf({}), 'letters')
  await readWith(file)
  expect((await readWith(file, 'another')).known).toEqual([])
  truncateSync(file, 1000)
  expect((await readWith(file, 'another')).known).toEqual([])
})

test('a letter is known by its name and all of its contents', async () => {
  const file = path.join(await folderOf({}), 'letters')
  const memory = await openMemory('project', file)
  const read = { reply: null, faults: ['a.md:1:1: found, expected'], notices: [] }
  memory.set('a.md', 'letter', read)
  await memory.keep()
  const kept = await openMemory('project', file)
  expect(kept.get('a.md', 'letter')).toEqual(read)
  expect(kept.get('b.md', 'letter')).toBeUndefined()
  expect(kept.get('a.md', 'letter ')).toBeUndefined()
})
