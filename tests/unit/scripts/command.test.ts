import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { CommandFault, checkBasePath, checkSiteUrl, readPort, runCommand } from '@/scripts/command'
import { serve } from '@/scripts/server/server'
import { folderOf } from './folder'

/** Runs a command of the project as npm does. */
function command(name: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${name}.ts`, ...args],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('compares a reply of the library with a file, as text and as data', async () => {
  const pair = ['hukejianfu-2024-26', 'content/replies/huketifu-2024-79.md']
  expect(command('compare', pair).stdout).toMatch(
    /^26号·5月，沪科建复〔2024〕26号，2024年5月20日\n79号·7月，沪科提复〔2024〕79号/,
  )
  const { left, right, comparison } = JSON.parse(command('compare', ['--json', ...pair]).stdout)
  expect([left.slug, right.slug]).toEqual(['hukejianfu-2024-26', 'huketifu-2024-79'])
  expect(comparison).toMatchObject({ left: left.slug, right: right.slug, passages: expect.any(Array) })
})

test.each([
  [['hukejianfu-2024-26'], 2, 'Unexpected arguments `hukejianfu-2024-26`, expected [--json] LEFT RIGHT\n'],
  [
    ['none', 'none'],
    1,
    expect.stringContaining('Unexpected reply `none`, expected a file or one of huketifu-2024-79'),
  ],
  [
    ['lost.md', 'none'],
    1,
    'lost.md:1:1: Unexpected ENOENT on reading the file, expected a file that can be read\n',
  ],
])('npm run compare -- %s ends with status %i', (args, status, stderr) => {
  expect(command('compare', args)).toEqual({ status, stdout: '', stderr })
})

test.each([
  [undefined, 3000],
  ['', 3000],
  ['0', 0],
  ['4000', 4000],
])('reads PORT %s as %i', (value, port) => {
  expect(readPort(value)).toBe(port)
})

test.each(['x', '-1', '65536', '80.5', '1e3', ' 80'])('refuses PORT %s', (value) => {
  expect(() => readPort(value)).toThrow(
    new CommandFault(`Unexpected PORT \`${value}\`, expected a number from 0 to 65535`, 2),
  )
})

test.each([undefined, '', 'https://replies.example', 'http://localhost:8080/letters/'])(
  'takes SITE_URL %s',
  (value) => {
    expect(() => checkSiteUrl(value)).not.toThrow()
  },
)

test.each(['replies.example', '/letters', 'ftp://replies.example', 'https://'])(
  'refuses SITE_URL %s',
  (value) => {
    expect(() => checkSiteUrl(value)).toThrow(
      new CommandFault(`Unexpected SITE_URL \`${value}\`, expected one such as https://replies.example`, 2),
    )
  },
)

test.each([undefined, '', '/replies', '/a/b-c_d.e~f'])('takes BASE_PATH %s', (value) => {
  expect(() => checkBasePath(value)).not.toThrow()
})

test.each(['replies', '/', '/a/', '//a', '/a b', '/a?b', '/中'])('refuses BASE_PATH %s', (value) => {
  expect(() => checkBasePath(value)).toThrow(
    new CommandFault(`Unexpected BASE_PATH \`${value}\`, expected one such as /replies`, 2),
  )
})

test.each(['build', 'start', 'dev', 'test', 'bench'])(
  '%s ends with status 2 for arguments that it does not know',
  (name) => {
    const { status, stderr } = command(name, ['--speed', 'high'])
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringMatching(/^Unexpected arguments `--speed high`, expected /),
    ])
  },
)

test.each([
  [[], 'Unexpected arguments ``, expected a folder of code such as lib/parse'],
  [['../lib'], 'Found no code in `../lib`, expected a folder such as lib/parse'],
])('mutants ends with status 2 for the arguments %j', (args, message) => {
  expect(command('mutants', args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` })
})

test('start ends with status 2 for a PORT that is none', () => {
  expect(command('start', [], { PORT: 'x' })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unexpected PORT `x`, expected a number from 0 to 65535\n',
  })
})

test.each(['build', 'dev'])('%s ends with status 2 for a SITE_URL that is none', (name) => {
  expect(command(name, [], { SITE_URL: 'replies.example' })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unexpected SITE_URL `replies.example`, expected one such as https://replies.example\n',
  })
})

test('build ends with status 1 and every fault of the content', async () => {
  const folder = await folderOf({ 'replies/A.md': '# 答复', 'replies/b.txt': '' })
  const { status, stdout, stderr } = command('build', ['--out', `${folder}/out`], { CONTENT_DIR: folder })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`${folder}/replies/A.md:1:1: Unexpected name \`A.md\`, expected `)
  expect(stderr).toContain(`${folder}/replies/b.txt:1:1: Unexpected file \`b.txt\`, expected <slug>.md`)
  expect(stderr).not.toContain('    at ')
})

test('build puts no site in the place of other files', async () => {
  const folder = await folderOf({ 'thesis.md': 'years of work' })
  expect(command('build', ['--out', folder])).toEqual({
    status: 2,
    stdout: '',
    stderr: `Found other files in \`${folder}\`, expected a new folder or one that this command made\n`,
  })
})

test('a port that is taken is told in one line', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  const { port } = other.address() as AddressInfo
  await expect(serve('out', port)).rejects.toThrow(
    new CommandFault(`Port ${port} is taken, expected a free one: set another, as in PORT=8080 npm start`, 2),
  )
  other.close()
})

test('a full disk is told in a line, with status 1', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  await runCommand(async () => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  })
  expect(error.mock.calls).toEqual([
    ['Found no room on the disk, expected some: ENOSPC: no space left on device'],
  ])
  expect(process.exitCode).toBe(1)
  process.exitCode = undefined
  error.mockRestore()
})
