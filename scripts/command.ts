import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What a command ends with: 0 done, 1 the content, an input or the machine is at fault, 2 the command line is. */
type ExitStatus = 0 | 1 | 2

/** A fault that is told to the caller in the message's own words, without a stack. */
export class CommandFault extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2 = 1,
  ) {
    super(message)
  }
}

/**
 * The command line's options, or a `CommandFault` of status 2 that says what was found and what is expected.
 * Positional arguments are faults.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options, strict: true }).values
  } catch (cause) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const expected = known.length > 0 ? known.join(', ') : 'no arguments'
    const found = process.argv.slice(2).join(' ')
    throw new CommandFault(`Unexpected arguments \`${found}\`, expected ${expected}\n${reason(cause)}`, 2)
  }
}

/**
 * The command line's options and its arguments, one for each of `names`, or a `CommandFault` of status 2 that says what
 * is expected.
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  names: readonly string[],
) {
  const expected = [...Object.keys(options).map((name) => `[--${name}]`), ...names].join(' ')
  const fault = `Unexpected arguments \`${process.argv.slice(2).join(' ')}\`, expected ${expected}`
  try {
    const { values, positionals } = parseArgs({ options, strict: true, allowPositionals: true })
    if (positionals.length === names.length) return { ...values, named: positionals }
  } catch (cause) {
    throw new CommandFault(`${fault}\n${reason(cause)}`, 2)
  }
  throw new CommandFault(fault, 2)
}

/** `PORT`, 3000 where it is not set; 0 lets the system choose. */
export function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 3000
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535) {
    throw new CommandFault(`Unexpected PORT \`${value}\`, expected a number from 0 to 65535`, 2)
  }
  return port
}

/** Refuses a `SITE_URL` that the feed and the sitemap cannot begin their addresses with; it need not be set. */
export function checkSiteUrl(value: string | undefined): void {
  if (!value || (URL.canParse(value) && /^https?:\/\//i.test(value))) return
  throw new CommandFault(`Unexpected SITE_URL \`${value}\`, expected one such as https://replies.example`, 2)
}

/** Refuses a `BASE_PATH` that is no folder of a host; it need not be set. */
export function checkBasePath(value: string | undefined): void {
  if (!value || /^(\/[\w.~-]+)+$/.test(value)) return
  throw new CommandFault(`Unexpected BASE_PATH \`${value}\`, expected one such as /replies`, 2)
}

/** Runs a command and ends the process with its status once nothing is left to do. */
export async function runCommand(main: () => Promise<ExitStatus>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (cause) {
    if (isOfFullDisk(cause)) {
      console.error(`Found no room on the disk, expected some: ${reason(cause)}`)
      process.exitCode = 1
      return
    }
    if (!(cause instanceof CommandFault)) throw cause
    console.error(cause.message)
    process.exitCode = cause.status
  }
}

function isOfFullDisk(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOSPC', 'EDQUOT'].includes(String(cause.code))
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
