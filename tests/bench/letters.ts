import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { letterFile } from '@/lib/intake/letter-file'
import type { Reply } from '@/lib/reply/reply'

/** Letters that nothing was tuned on; see the README beside them. */
const unseen = 'tests/fixtures/raw/unseen'

/** Prints, for raw letters of which a reader wrote down what they say, how many values of each field come out. */
export async function run(): Promise<void> {
  console.log('\nRaw letters that nothing was tuned on: fields that have a value, and come out with it')
  await print(unseen)
}

/** `node --import tsx tests/bench/letters.ts [--show] FOLDER`; with `--show` also each field that differs. */
async function main(args: readonly string[]) {
  for (const folder of args.filter((arg) => arg !== '--show')) await print(folder, args.includes('--show'))
}

type Fields = Readonly<Record<string, unknown>>

interface Count {
  values: number
  right: number
  extra: number
}

async function print(folder: string, show = false) {
  const { counts, all, wholly, letters, wrong } = await score(folder)
  if (show) for (const each of wrong) console.log(each)
  for (const [name, count] of counts) console.log(line(name, count))
  console.log(line('in all', all))
  console.log(`Letters of which every field is right: ${wholly} of ${letters}`)
}

/** How many fields that have a value come out with it, by field and in all; `wrong` has a line for each that differs. */
export async function score(folder: string) {
  const counts = new Map<string, Count>()
  const wrong: string[] = []
  const answers = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  let wholly = 0
  for (const answer of answers) {
    const { fair = {}, ...expected } = JSON.parse(await readFile(path.join(folder, answer), 'utf8'))
    const found = await fieldsIn(folder, path.parse(answer).name)
    const before = wrong.length
    for (const [name, value] of Object.entries(flat(expected))) {
      const readings = [value, ...(fair[name] ?? [])].map(comparable)
      const right = readings.includes(comparable(found[name]))
      const count = counts.get(name) ?? { values: 0, right: 0, extra: 0 }
      counts.set(name, count)
      if (isAbsent(value)) count.extra += right ? 0 : 1
      else {
        count.values++
        count.right += right ? 1 : 0
      }
      if (!right)
        wrong.push(`${answer} ${name}: ${JSON.stringify(found[name])}, expected ${JSON.stringify(value)}`)
    }
    if (wrong.length === before) wholly++
  }
  const all = { values: 0, right: 0, extra: 0 }
  for (const { values, right, extra } of counts.values()) {
    all.values += values
    all.right += right
    all.extra += extra
  }
  return { counts, all, wholly, letters: answers.length, wrong }
}

function line(name: string, { values, right, extra }: Count) {
  const share = values === 0 ? '' : ` ${(right / values).toFixed(2)}`
  return `${name.padEnd(18)}${`${right} of ${values}`.padStart(12)}${share}${extra > 0 ? `, ${extra} where there is none` : ''}`
}

/** What the program reads, in the form of the answers; nothing where the letter is at fault. */
async function fieldsIn(folder: string, name: string): Promise<Fields> {
  const file = (await readdir(folder)).find(
    (other) => path.parse(other).name === name && !/\.json$/.test(other),
  )
  if (file === undefined) throw new Error(`Found no letter beside ${folder}/${name}.json, expected one`)
  const { reply } = await letterFile(file, await readFile(path.join(folder, file)))
  return reply === null ? {} : flat(fieldsOf(reply))
}

function fieldsOf(reply: Reply): Fields {
  const { issuer, issuers, documentNumber, title, request, addressees, outcome, outcomeClass } = reply
  const contact = reply.sections.find((section) => section.type === 'contact')
  const distribution = reply.sections.find((section) => section.type === 'distribution')
  const measures = reply.sections.flatMap((section) =>
    section.type === 'measure' ? [{ numeral: section.numeral, heading: section.heading }] : [],
  )
  const promises = reply.sections.flatMap((section) =>
    section.type === 'commitments' ? section.items : 'promises' in section ? section.promises : [],
  )
  return {
    issuer,
    issuers,
    documentNumber,
    title,
    request,
    addressees,
    outcome,
    outcomeClass,
    disclosure: reply.disclosure,
    issuedOn: reply.issuedOn,
    measures,
    commitments: promises.filter(({ numeral }) => numeral !== '').length,
    contact: contact ?? {},
    copiedTo: distribution?.copiedTo ?? [],
    printedBy: distribution?.printedBy ?? null,
    printedOn: distribution?.printedOn ?? null,
    ...bodyEnds(reply),
  }
}

/** The first and the last eight characters between salutation and thanks, which tell that no line is lost there. */
function bodyEnds({ text, sections }: Reply): Fields {
  const body = sections
    .filter(({ type }) => ['preamble', 'body', 'measure', 'commitments'].includes(type))
    .map(({ start, end }) => text.slice(start, end))
    .join('')
  const characters = [...body.replace(/\s/g, '')]
  return { firstBodyWords: characters.slice(0, 8).join(''), lastBodyWords: characters.slice(-8).join('') }
}

/** `request.number` and `contact.phone` as fields beside the others. */
function flat({ request, contact, ...fields }: Fields): Fields {
  const inner = (name: string, value: unknown) =>
    Object.fromEntries(
      Object.entries((value ?? {}) as Fields)
        .filter(([key]) => inside[name]?.includes(key))
        .map(([key, each]) => [`${name}.${key}`, each]),
    )
  return { ...fields, ...inner('request', request), ...inner('contact', contact) }
}

const inside: Readonly<Record<string, readonly string[]>> = {
  request: ['kind', 'session', 'number', 'title'],
  contact: ['name', 'unit', 'phone', 'address', 'postcode', 'email', 'fax'],
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === 0 || (Array.isArray(value) && value.length === 0)
}

/** Without white space, which a reader writes as he likes. */
function comparable(value: unknown): string {
  return isAbsent(value) ? '' : JSON.stringify(value).replace(/\s/g, '')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
