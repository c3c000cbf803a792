import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
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

test('what is at fault is told, and the rest of a batch goes on', () => {
  const none = path.join(folder, 'none.txt')
  const binary = file('c.txt', Buffer.from([0x00, 0x01]))
  const { status, stdout, stderr } = run([
    '--force',
    none,
    binary,
    file('d.doc', '答复'),
    file('e.txt', text),
  ])
  expect(status).toBe(1)
  expect(stderr).toContain(`${none}:1:1: fault: Unexpected ENOENT on reading the file`)
  expect(stderr).toContain(`${binary}:1:1: fault: Unexpected bytes of no text`)
  expect(stderr).toContain('d.doc:1:1: fault: Unexpected form `.doc`, expected one of .txt,')
  expect(stdout).toContain('hukejianfu-2024-26.md')
})

test.each([
  [[]],
  [['--unknown', 'a.txt']],
  [['--slug', 'A B', 'a.txt']],
  [['--slug', 'a', 'a.txt', 'b.txt']],
])('the command line %j is at fault', (args) => {
  const { status, stderr } = run(args)
  expect([status, stderr.includes('npm run import --')]).toEqual([2, true])
})
