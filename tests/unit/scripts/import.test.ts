import { spawn, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import fc from '@/tests/unit/random-cases'
import { oddLetters } from '../intake/odd-letters'
import { pdf } from '../intake/pdf'
import { expectWholeReport } from '../intake/report'
import { docx } from '../intake/zip'

const folder = mkdtempSync(path.join(os.tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = readFileSync('tests/fixtures/intake/hukejianfu-2024-26.txt', 'utf8')
const markdown = readFileSync('content/replies/hukejianfu-2024-26.md', 'utf8')

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', ...args],
    { input, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } },
  )
  return { status, stdout, stderr }
}

function file(name: string, content: string | Buffer): string {
  const whole = path.join(folder, name)
  writeFileSync(whole, content)
  return whole
}

describe('a letter', () => {
  test('is written under its number, told on standard error, and stays when it is brought in again', () => {
    const source = file('a.txt', text)
    const first = run([source])
    const target = path.join(folder, 'replies/hukejianfu-2024-26.md')
    expect([first.status, first.stdout]).toEqual([0, `${target}\n`])
    expect(first.stderr).toContain(`${source}:21:1: joined: `)
    expect(readFileSync(target, 'utf8')).toBe(markdown)

    writeFileSync(target, '另文')
    const second = run([source])
    expect(second.status).toBe(1)
    expect(second.stderr).toContain(`${target}:1:1: Unexpected file of this name, expected none`)
    expect(readFileSync(target, 'utf8')).toBe('另文')
    expect(run(['--force', source]).status).toBe(0)
    expect(readFileSync(target, 'utf8')).toBe(markdown)
    expect(readdirSync(path.join(folder, 'replies'))).toEqual(['hukejianfu-2024-26.md'])
  })

  test('of another form, under another name, in another folder', () => {
    const paragraphs = markdown
      .split('\n')
      .filter((line) => line && !line.startsWith(':::'))
      .map((line) => line.replace(/^#+ /, '').replaceAll('**', ''))
    const out = path.join(folder, 'elsewhere')
    const { status, stderr } = run(['--out', out, '--slug', 'named', file('b.docx', docx(paragraphs))])
    expect([status, stderr.includes('fault')]).toEqual([0, false])
    expect(readFileSync(path.join(out, 'named.md'), 'utf8')).toBe(markdown.replaceAll('**', ''))
  })

  test('from standard input, as data, writes nothing', () => {
    const { status, stdout } = run(['--json', '--out', path.join(folder, 'nowhere'), '-'], text)
    const [found, ...rest] = JSON.parse(stdout)
    expect([status, rest]).toEqual([0, []])
    expect(Object.keys(found)).toEqual(['file', 'slug', 'markdown', 'reply', 'report'])
    expect(found).toMatchObject({ file: '-', slug: 'hukejianfu-2024-26', markdown })
    expect(found.reply).toMatchObject({ slug: 'hukejianfu-2024-26', documentNumber: '沪科建复〔2024〕26号' })
    expect(readdirSync(folder)).not.toContain('nowhere')
  })
})

/** What the command says of each file as data, without writing anything. */
function asData(files: readonly string[], options: readonly string[] = []) {
  const { status, stdout } = run(['--json', ...options, ...files])
  return { status, found: JSON.parse(stdout) }
}

test('a letter is read in every encoding of text, and what was another than UTF-8 is told', () => {
  const numbered = (text: string, number: number) => text.replace('26号', `${number}号`)
  const utf16 = (number: number) => Buffer.from(`\ufeff${numbered(text, number)}`, 'utf16le')
  const files = [
    file('lf.txt', numbered(text, 0)),
    file('crlf.txt', numbered(text, 1).replaceAll('\n', '\r\n')),
    file('cr.txt', numbered(text, 2).replaceAll('\n', '\r')),
    file('bom.txt', `\ufeff${numbered(text, 3)}`),
    file('le.txt', utf16(4)),
    file('be.txt', utf16(5).swap16()),
    file('gb.txt', readFileSync('tests/fixtures/encodings/hukejianfu-2024-26.gb18030.txt')),
  ]
  const { status, found } = asData(files)
  expect(status).toBe(0)
  expect(found.map((one: { file: string }) => one.file)).toEqual(files)
  for (const [index, one] of found.entries())
    expect(one.markdown, one.file).toBe(index === 6 ? markdown : numbered(markdown, index))
  const corrections = found.map(({ report }: { report: { message: string }[] }) => report[0]?.message)
  expect(corrections.slice(4)).toEqual(['utf-16le to utf-8', 'utf-16be to utf-8', 'gb18030 to utf-8'])
})

test('what is at fault is told with its place and what was expected, and the rest of a batch goes on', () => {
  const big = file('big.txt', '')
  truncateSync(big, 50_000_000)
  mkdirSync(path.join(folder, 'folder.txt'))
  symlinkSync('nowhere', path.join(folder, 'dangling.txt'))
  symlinkSync(file('e.txt', text), path.join(folder, 'link.txt'))
  const bidi = text.replace('26号', '26\u202e号')
  const faults: readonly (readonly [name: string, fault: string, content?: string | Buffer])[] = [
    ['none.txt', '1:1: fault: Unexpected ENOENT on reading the file, expected a file that can be read'],
    ['dangling.txt', '1:1: fault: Unexpected ENOENT on reading the file, expected a file that can be read'],
    ['folder.txt', '1:1: fault: Unexpected EISDIR on reading the file, expected a file that can be read'],
    ['big.txt', '1:1: fault: Unexpected file of more than 10000000 bytes, expected no more than that'],
    ['zero.txt', '2:2: fault: Unexpected zero byte, expected text', '答\n复\0'],
    [
      'bytes.txt',
      '1:1: fault: Unexpected byte 0xFF, expected text in UTF-8 or GB18030',
      Buffer.of(0xff, 0xff),
    ],
    [
      'empty.txt',
      '1:1: fault: Unexpected end of a letter without body text, expected a paragraph of its body',
      '',
    ],
    ['bidi.txt', 'fault: Unexpected invisible or control character U+202E, expected characters', bidi],
    ['old.doc', '1:1: fault: Unexpected form `.doc`, expected one of .txt, .md', '答复'],
    [
      'bomb.docx',
      'fault: Unexpected file that unpacks to more than 50000000 bytes, expected a letter as .docx',
      bomb(),
    ],
    ['no.docx', 'fault: Unexpected file that is no zip archive, expected a letter as .docx', '答复'],
    ['no.pdf', 'fault: Unexpected file that is no PDF, or a damaged one, expected a letter as .pdf', '答复'],
    [
      'scan.pdf',
      'fault: Unexpected file that holds no text, only pictures, expected a letter as .pdf',
      pdf(''),
    ],
    ['locked.pdf', 'fault: Unexpected file that is locked with a password', pdf('', { locked: true })],
    ['deep.html', 'fault: Unexpected file that has elements inside one another', '<div>'.repeat(50_000)],
  ]
  const files = faults.map(([name, , content]) =>
    content === undefined ? path.join(folder, name) : file(name, content),
  )
  const out = path.join(folder, 'batch')
  const { status, stdout, stderr } = run(['--out', out, ...files, path.join(folder, 'link.txt')])
  expect(status).toBe(1)
  for (const [index, [, fault]] of faults.entries()) {
    const own = stderr
      .split('\n')
      .filter((line) => line.startsWith(`${files[index]}:`) && line.includes('fault'))
    expect(own.join('\n')).toContain(fault)
  }
  expect(stdout).toBe(`${path.join(out, 'hukejianfu-2024-26.md')}\n`)
  expect(readdirSync(out)).toEqual(['hukejianfu-2024-26.md'])
})

/** A small Word document that says it unpacks to gigabytes. */
function bomb(): Buffer {
  return docx(['答复'], { 'word/media/a.png': { data: Buffer.alloc(1000), stated: 4_000_000_000 } })
}

test('of two letters with one number in a batch the second is at fault, with --force too', () => {
  const out = path.join(folder, 'twice')
  const [first, second] = [file('f.txt', text), file('g.txt', text.replace('解决采纳', '留作参考'))]
  const { status, stderr } = run(['--force', '--out', out, first, second])
  expect(status).toBe(1)
  expect(stderr).toContain(
    `${second}:1:1: fault: Unexpected second letter named hukejianfu-2024-26, expected each name once; the first is ${first}\n`,
  )
  expect(readFileSync(path.join(out, 'hukejianfu-2024-26.md'), 'utf8')).toBe(markdown)
})

test('a link that stands in the place of the file is never written through', () => {
  const out = path.join(folder, 'links')
  mkdirSync(out)
  const target = path.join(out, 'named.md')
  const elsewhere = file('elsewhere.md', '另文')
  symlinkSync(elsewhere, target)
  const source = file('h.txt', text)
  const named = (...options: string[]) => run([...options, '--slug', 'named', '--out', out, source])
  expect(named()).toMatchObject({ status: 1, stdout: '' })
  expect(named('--force').status).toBe(0)
  expect([readFileSync(elsewhere, 'utf8'), readFileSync(target, 'utf8')]).toEqual(['另文', markdown])
})

test('what cannot be written is told, and leaves nothing behind', () => {
  const out = path.join(folder, 'unfit')
  mkdirSync(path.join(out, 'hukejianfu-2024-26.md'), { recursive: true })
  const source = file('i.txt', text)
  const { status, stderr } = run(['--force', '--out', out, source])
  expect(status).toBe(1)
  expect(stderr).toContain(
    'hukejianfu-2024-26.md:1:1: Unexpected EISDIR on writing the file, expected a folder',
  )
  expect(readdirSync(out)).toEqual(['hukejianfu-2024-26.md'])
  expect(run(['--out', source, source]).stderr).toContain('Unexpected EEXIST on writing the file')
})

test('of odd letters the report tells all that became of them, and what came out goes through unchanged', () => {
  // Each has a number of its own, for two of one number are a fault.
  const given = fc
    .sample(oddLetters, { numRuns: 60, seed: 1 })
    .map((text, index) => text.replace('〔2031〕5号', `〔2031〕${index + 1}号`))
  const names = given.map((source, index) => file(`odd-${index}.md`, source))
  const { found } = asData(names)
  expect(found).toHaveLength(given.length)
  const made: string[] = []
  for (const [index, { markdown, reply, report }] of found.entries()) {
    expectWholeReport(given[index] ?? '', markdown, report)
    if (reply !== null) made.push(markdown)
  }
  expect(made.length).toBeGreaterThan(5)
  const again = made.map((text, index) => file(`made-${index}.md`, text))
  for (const { file, markdown } of asData(again).found) expect(markdown).toBe(readFileSync(file, 'utf8'))
})

test('how far it is, is told once a batch takes longer than two seconds', async () => {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'scripts/import.ts',
    '--json',
    '-',
    file('j.txt', text),
  ])
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const end = new Promise((resolve) => child.once('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 2100))
  child.stdin.end('答复')
  await end
  expect(stderr).toMatch(/^1 of 2 files, \d+ s left\n$/)
})

test.each([
  [[]],
  [['--unknown', 'a.txt']],
  [['--slug', 'A B', 'a.txt']],
  [['--slug', '../x', 'a.txt']],
  [['--slug', '', 'a.txt']],
  [['--out', '', 'a.txt']],
  [['-', '-']],
  [['--slug', 'a', 'a.txt', 'b.txt']],
])('the command line %j is at fault', (args) => {
  const { status, stderr } = run(args)
  expect([status, stderr.includes('npm run import --')]).toEqual([2, true])
})
