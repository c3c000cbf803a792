import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs a program in this terminal to its end; gives its status, 1 where it was killed or is not there. Who asks this
 * process to stop asks the program too.
 */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    const forward = (signal: NodeJS.Signals) => void child.kill(signal)
    const end = (status: number | null) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(status ?? 1)
    }
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.on('error', () => end(1))
    child.on('close', end)
  })
}

/** Runs a command that a package of ours brings, such as `next` of `next`, as `run` does. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return run(process.execPath, [toolFile(name), ...args], env)
}

/** The script behind a package's command. */
export function toolFile(name: string): string {
  const [packageName = name, command] = tools[name] ?? [name, name]
  const folder = path.join('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.resolve(folder, typeof bin === 'string' ? bin : bin[command ?? name])
}

/** Commands that are named otherwise than their package. */
const tools: Readonly<Record<string, readonly [packageName: string, command: string]>> = {
  biome: ['@biomejs/biome', 'biome'],
  playwright: ['@playwright/test', 'playwright'],
  tsc: ['typescript', 'tsc'],
}

/** The environment without a choice of library or folder: tests and measurements are of the project's own content, at the root. */
export function withOwnContent(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { CONTENT_DIR: _, BASE_PATH: __, ...rest } = env
  return rest
}
