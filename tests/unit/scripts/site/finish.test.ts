import { readdir, readFile, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { listFiles } from '@/scripts/site/files'
import { finishSite } from '@/scripts/site/finish'
import { folderOf } from '../folder'

/** A page as Next.js exports it, in short. */
function exported(main: string): string {
  return `<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/_next/static/chunks/a.js" async=""></script></head><body><main>${main}</main></body></html>`
}

const flight = '1:"$Sreact.fragment"\n0:{"P":null}'

const site = {
  'index.html': exported('库'.repeat(200)),
  'index.txt': flight,
  '__next._tree.txt': ':HL["/_next/static/chunks/a.css","style"]\n0:{}',
  '404.html': exported('没有这一页'.repeat(40)),
  '404/index.html': exported('没有这一页'),
  '_not-found/index.html': exported('没有这一页'),
  '_not-found/index.txt': flight,
  'replies/a/index.html': exported('<img src="/_next/static/media/seal.svg">'.padEnd(600, '答复')),
  'replies/a/index.txt': flight,
  'replies/a/reply.txt': '答复'.repeat(100),
  'robots.txt': 'User-agent: *',
  '_next/static/chunks/a.js': 'runtime',
  '_next/static/media/seal.svg': '<svg/>',
  '_next/static/media/unused.woff2': 'font',
}

test('leaves the pages, what they name and what is ours', async () => {
  const folder = await folderOf(site)
  await finishSite(folder)
  expect((await listFiles(folder)).filter((file) => !/\.(br|gz)$/.test(file))).toEqual([
    '404.html',
    '_next/static/media/seal.svg',
    'index.html',
    'replies/a/index.html',
    'replies/a/reply.txt',
    'robots.txt',
  ])
})

test('compresses every text that gets smaller by it, and after all else', async () => {
  const folder = await folderOf(site)
  await finishSite(folder)
  expect((await listFiles(folder)).filter((file) => /\.(br|gz)$/.test(file))).toEqual([
    '404.html.br',
    '404.html.gz',
    'index.html.br',
    'index.html.gz',
    'replies/a/index.html.br',
    'replies/a/index.html.gz',
    'replies/a/reply.txt.br',
    'replies/a/reply.txt.gz',
  ])
})

test('tells the faults of all pages together, by their files', async () => {
  const folder = await folderOf({
    ...site,
    'index.html': exported(''),
    'replies/a/index.html': exported('<img src="/_next/static/media/lost.svg">答复'),
  })
  await expect(finishSite(folder)).rejects.toThrow(
    new CommandFault(
      [
        'index.html: Found an empty main element, expected the text of the page',
        'replies/a/index.html: Found the address /_next/static/media/lost.svg, expected one that the export holds',
      ].join('\n'),
    ),
  )
})

test('refuses a page that still names a script of the framework', async () => {
  const page = exported('<img src="/_next/static/chunks/a.js">答复')
  await expect(finishSite(await folderOf({ ...site, 'replies/a/index.html': page }))).rejects.toThrow(
    new CommandFault(
      'replies/a/index.html: Found the address /_next/static/chunks/a.js, expected no script of the framework',
    ),
  )
})

test('lets faults through that are none of a page’s', async () => {
  const folder = await folderOf(site)
  await rm(path.join(folder, 'robots.txt'))
  await symlink('nowhere', path.join(folder, 'lost.html'))
  await expect(finishSite(folder)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('minds no such address of another host, nor in a letter’s words', async () => {
  const letter = '<a href="https://host.example/_next/a.js">答复</a> /_next/b.js'
  const folder = await folderOf({ ...site, 'replies/a/index.html': exported(letter) })
  await finishSite(folder)
  expect(await readFile(path.join(folder, 'replies/a/index.html'), 'utf8')).toContain(letter)
})

test('takes no text for the framework’s data that is none', async () => {
  const folder = await folderOf({ ...site, '__next.a.txt': '答复', 'replies/a/index.txt': '附1:答复' })
  await expect(finishSite(folder)).rejects.toThrow(
    new CommandFault(
      ['__next.a.txt', 'replies/a/index.txt']
        .map((file) => `${file}: Found a text file beside a page, expected data of the framework`)
        .join('\n'),
    ),
  )
})

test('leaves a text that stands beside no page, and one whose name only ends alike', async () => {
  const ours = { '__next.a.txt.png': '附', 'my__next.a.txt': '附', 'notes/index.txt': '附' }
  const folder = await folderOf({ ...site, ...ours })
  await finishSite(folder)
  expect(await listFiles(folder)).toEqual(expect.arrayContaining(Object.keys(ours)))
})

test('leaves no empty folder of the framework', async () => {
  const folder = await folderOf({
    'index.html': exported('库'.repeat(200)),
    '_next/static/chunks/a.js': 'runtime',
  })
  await finishSite(folder)
  expect(await readdir(folder)).not.toContain('_next')
})

test('wants a page of the library', async () => {
  const { 'index.html': _, 'index.txt': __, ...rest } = site
  await expect(finishSite(await folderOf(rest))).rejects.toThrow(
    new CommandFault('index.html: Found no such page, expected the library'),
  )
})
