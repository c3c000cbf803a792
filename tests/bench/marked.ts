import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare } from '@/lib/compare/compare'
import type { Edit } from '@/lib/compare/comparison'
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
import { type Hunk, tools } from './peers/peers'

/** Pairs that nothing was tuned on; see the README beside them. */
const unseen = 'tests/fixtures/marked/unseen'

/**
 * Prints how much of what readers marked is found, by kind of text: whole edits (of several right readings
 * either), pairs, moves, and specks, runs of one or two characters that no reader keeps.
 */
export async function run(): Promise<void> {
  console.log('\nPairs that nothing was tuned on: what a reader marked, and what is found')
  const all: Named[] = []
  for (const kind of (await readdir(unseen)).sort()) {
    const folders = (await readdir(path.join(unseen, kind))).sort()
    const pairs = folders.map((name): Named => [name, readFolder(path.join(unseen, kind, name))])
    all.push(...pairs)
    console.log(`${kind}:`)
    print(pairs)
    printPeers(pairs)
  }
  console.log('both:')
  print(all)
  printPeers(all)
  console.log('\nPairs that the comparison grew up with')
  print(cases.map((name) => [name, readCase(name)]))
}

type Named = readonly [name: string, marked: Marked]

/** `node --import tsx tests/bench/marked.ts [--show] FOLDER...`; with `--show` also each line that differs. */
function main(args: readonly string[]) {
  const folders = args.filter((arg) => arg !== '--show')
  print(
    folders.map((folder) => [path.basename(folder), readFolder(folder)]),
    args.includes('--show'),
  )
}

function print(pairs: readonly Named[], show = false) {
  const sum = { hits: 0, found: 0, edits: 0, pairs: [0, 0, 0], moves: [0, 0, 0], specks: 0 }
  const add = (into: number[], values: readonly number[]) =>
    values.forEach((value, n) => {
      into[n] = (into[n] ?? 0) + value
    })
  for (const [name, marked] of pairs) {
    const { left, right } = marked
    const comparison = compare(left, right)
    const found = foundShares(comparison)
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

/** What others find of the same edits, which know of no pairs and no moves. */
function printPeers(pairs: readonly Named[]) {
  for (const [name, tool] of Object.entries(tools)) {
    const sum = { hits: 0, found: 0, edits: 0 }
    for (const [, marked] of pairs) {
      const found = [{ edits: tool(marked.left.text, marked.right.text).map(edit) }]
      const score = editScore(found, asRead(marked, found))
      sum.hits += score.hits
      sum.found += score.found
      sum.edits += score.edits
    }
    console.log(line(name, sum))
  }
}

function edit([l, leftEnd, r, rightEnd]: Hunk): Edit {
  return { left: { start: l, end: leftEnd }, right: { start: r, end: rightEnd }, kind: 'text' }
}

function line(
  name: string,
  { hits, found, edits }: { readonly hits: number; readonly found: number; readonly edits: number },
  pairs?: readonly number[],
  moves?: readonly number[],
  specks?: number,
): string {
  const f1 = edits + found === 0 ? 1 : (2 * hits) / (edits + found)
  const counts = ([some, all, wrong]: readonly number[] = []) => `${some}/${all}, ${wrong} false`
  return [
    name.padEnd(30),
    `edits ${hits} of ${edits}, ${found} found, F1 ${f1.toFixed(3)}`.padEnd(48),
    pairs ? `pairs ${counts(pairs)}`.padEnd(28) : '',
    moves ? `moves ${counts(moves)}`.padEnd(24) : '',
    specks === undefined ? '' : `specks ${specks}`,
  ].join('')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2))
