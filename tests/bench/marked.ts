import { pathToFileURL } from 'node:url'
import { compare } from '@/lib/compare/compare'
import {
  asRead,
  cases,
  drawAll,
  editScore,
  foundShares,
  type Marked,
  pairScore,
  readCase,
  readFolder,
} from '@/tests/unit/compare/quality.fixture'

/**
 * Prints how much of what readers marked is found, pair by pair and in all: whole edits (of several right
 * readings either), pairs, moves, and specks, runs of one or two characters that no reader keeps.
 */
export async function run(): Promise<void> {
  console.log('\nMarked pairs: what a reader marked, and what is found')
  print(cases.map((name) => [name, readCase(name)]))
}

/** `node --import tsx tests/bench/marked.ts [--show] FOLDER...`; with `--show` also each line that differs. */
function main(args: readonly string[]) {
  const folders = args.filter((arg) => arg !== '--show')
  print(
    folders.map((path) => [path.replace(/\/$/, '').replace(/^.*\//, ''), readFolder(path)]),
    args.includes('--show'),
  )
}

function print(pairs: readonly (readonly [name: string, marked: Marked])[], show = false) {
  const sum = { hits: 0, found: 0, edits: 0, pairs: [0, 0, 0], moves: [0, 0, 0], specks: 0 }
  const add = (into: number[], values: readonly number[]) =>
    values.forEach((value, n) => {
      into[n] = (into[n] ?? 0) + value
    })
  for (const [name, marked] of pairs) {
    const { left, right } = marked
    const comparison = compare(left, right)
    const found = foundShares(comparison, left, right)
    const read = asRead(marked, found)
    const edits = editScore(found, read)
    const score = pairScore(comparison.passages, marked)
    sum.hits += edits.hits
    sum.found += edits.found
    sum.edits += edits.edits
    add(sum.pairs, [score.foundPairs, score.pairs, score.falsePairs])
    add(sum.moves, [score.foundMoves, score.moves, score.falseMoves])
    sum.specks += score.specks
    console.log(
      line(
        name,
        edits,
        [score.foundPairs, score.pairs, score.falsePairs],
        [score.foundMoves, score.moves, score.falseMoves],
        score.specks,
      ),
    )
    if (!show) continue
    const [ours, theirs] = [drawAll(read, left, right), drawAll(found, left, right)]
    for (const drawn of ours) if (!theirs.includes(drawn)) console.log(`  marked ${drawn}`)
    for (const drawn of theirs) if (!ours.includes(drawn)) console.log(`  found  ${drawn}`)
  }
  console.log(line('in all', sum, sum.pairs, sum.moves, sum.specks))
}

function line(
  name: string,
  { hits, found, edits }: { readonly hits: number; readonly found: number; readonly edits: number },
  pairs: readonly number[],
  moves: readonly number[],
  specks: number,
): string {
  const f1 = edits + found === 0 ? 1 : (2 * hits) / (edits + found)
  const counts = ([some, all, wrong]: readonly number[]) => `${some}/${all}, ${wrong} false`
  return [
    name.padEnd(24),
    `edits ${hits} of ${edits}, ${found} found, F1 ${f1.toFixed(3)}`.padEnd(48),
    `pairs ${counts(pairs)}`.padEnd(28),
    `moves ${counts(moves)}`.padEnd(24),
    `specks ${specks}`,
  ].join('')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2))
