import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ContentError, readLibrary } from '@/lib/library/read'

const folder = 'tests/fixtures/faults'

async function faultsOf(library: string): Promise<readonly string[]> {
  const error = await readLibrary(library).catch((reason: unknown) => reason)
  if (!(error instanceof ContentError)) throw new Error(`${library} was read without a fault`)
  return error.faults
}

/** `UPDATE=1` rewrites the messages; the rewrite is read before it is committed. */
describe('a library at fault names every fault with its place', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const told = `${(await faultsOf(`${folder}/${name}`)).join('\n')}\n`
    const expected = `${folder}/${name}/messages.txt`
    if (process.env.UPDATE) writeFileSync(expected, told)
    expect(told).toBe(readFileSync(expected, 'utf8'))
  })
})

test('replies come newest first, undated last', async () => {
  const { replies } = await readLibrary('tests/fixtures/shapes')
  const dates = replies.map(({ issuedOn }) => issuedOn)
  const dated = dates.filter((date) => date !== null)
  expect(dated.length).toBeGreaterThan(2)
  expect(dates).toEqual([...dated.toSorted().reverse(), ...dates.filter((date) => date === null)])
})

test('a reply is found by its slug', async () => {
  const library = await readLibrary('content')
  expect(library.bySlug('hukejianfu-2024-26')?.documentNumber).toBe('沪科建复〔2024〕26号')
  expect(library.bySlug('hukejianfu-2024-27')).toBeUndefined()
})
