import { spawn } from 'node:child_process'
import { CommandFault } from '../command'
import { run, toolFile } from '../programs'
import { chromiumCandidates, starts } from './chromium'

/** Milliseconds without a sign of a download after which Playwright's is given up. */
const patience = 60_000

/**
 * A Chromium that starts: one that is here (see `chromiumCandidates`), else Playwright's own, else the system's package,
 * installed now. A `CommandFault` says what to do where there is none to be had.
 */
export async function ensureChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const present = chromiumCandidates(env).find(starts)
  if (present) return present
  if (env.CHROME_PATH) {
    throw new CommandFault(
      `Found no browser that starts at CHROME_PATH \`${env.CHROME_PATH}\`, expected a Chromium or Chrome`,
    )
  }
  for (const install of [installPlaywrights, installSystems]) {
    await install(env)
    const installed = chromiumCandidates(env).find(starts)
    if (installed) return installed
  }
  throw new CommandFault(
    'Found no Chromium and could not install one: install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again',
  )
}

/** Playwright's own download, which asks hosts that a closed network may answer never. */
function installPlaywrights(env: NodeJS.ProcessEnv): Promise<void> {
  console.log('Found no Chromium here: installing the one of Playwright')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolFile('playwright'), 'install', '--no-shell', 'chromium'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const giveUp = () => {
      console.log(`No answer in ${patience / 1000} seconds: given up`)
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp, patience)
    child.stdout.on('data', (text: Buffer) => {
      process.stdout.write(text)
      // Attempts are announced too; only a growing share of the download is an answer.
      if (!/\d%/.test(text.toString())) return
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience)
    })
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    child.on('error', end)
    // Not its streams' end, for which a download that was given up may let one wait.
    child.on('exit', end)
  })
}

/**
 * What the tests need of the system. Without a Chinese face Chromium draws boxes of its own width, and says in a PDF
 * nothing of what they stand for.
 */
const packages = ['chromium', 'fonts-noto-cjk']

/** The packages of a Debian or a system like it; without the right to install, nothing happens. */
async function installSystems(env: NodeJS.ProcessEnv): Promise<void> {
  console.log('Installing the chromium package of the system, and a Chinese face')
  const [program, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!program || (await run(program, [...before, 'update', '-q'], quiet)) !== 0) return
  await run(program, [...before, 'install', '-q', '-y', '--no-install-recommends', ...packages], quiet)
}
