import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { printsWebKit } from '@/scripts/browser/engines'
import { renderLetters, serveLetters } from '../print/letters'
import { readPdf } from '../print/pdf'
import { test } from './engines'
import { findsEveryPassage } from './found-words'
import { lettersOfEveryLength, strandedIn } from './lengths'
import { screenChecks } from './screen'

// One browser for all of them.
test.describe.configure({ mode: 'default' })

test.describe('on the screen', () => {
  test.beforeEach(({ webkit }) => webkit.resize(1280, 800))

  for (const [what, check] of Object.entries(screenChecks)) {
    test(`WebKit ${what}`, ({ webkit, baseURL }) => check(webkit, String(baseURL)))
  }

  test('WebKit finds every passage by the words of its link', ({ webkit }) => findsEveryPassage(webkit))
})

// Its PDF does not say which characters its glyphs are, but for what is tested here they are told well enough.
test('WebKit leaves no heading, signature or imprint alone on a page, wherever a letter ends, and its lines in the middle', async () => {
  test.skip(!printsWebKit(process.env), 'Found no WebKitGTK here that Python can print with')
  test.setTimeout(240_000)
  const rendered = await renderLetters(lettersOfEveryLength())
  const names = Object.keys(rendered.letters)
  const folder = test.info().outputPath()
  await mkdir(folder, { recursive: true })
  await serveLetters(rendered, async (base) => {
    const program = path.resolve('tests/e2e/engines/print_webkit.py')
    const printing = spawn('xvfb-run', ['-a', '/usr/bin/python3', program, base, folder, ...names], {
      stdio: 'inherit',
    })
    expect((await once(printing, 'exit'))[0]).toBe(0)
  })
  for (const name of names) {
    const printed = await readPdf(await readFile(path.join(folder, `${name}.pdf`)))
    expect.soft(strandedIn(printed), name).toEqual([])
    const runs = printed.pages.flatMap(({ runs }) => runs.filter(({ text }) => text.trim()))
    const left = Math.min(...runs.map(({ left }) => left))
    const right = Math.max(...runs.map(({ right }) => right))
    // A line may end with less than a character to spare.
    expect.soft(Math.abs(left - (210 - right)), name).toBeLessThanOrEqual(4)
  }
})
