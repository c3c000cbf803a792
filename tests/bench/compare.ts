import { compare } from '@/lib/compare/compare'
import type { Comparable } from '@/lib/compare/comparison'
import { sentences } from '@/lib/compare/segment/sentences'
import { foundShares, markedShares, readCase } from '@/tests/unit/compare/quality.fixture'
import { tools } from './peers/peers'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Prints the quality and the time of the comparison beside its peers, and how it grows. */
export async function run(): Promise<void> {
  const marked = readCase('science-commission')
  const { left, right } = marked
  const want = new Set(markedShares(marked).flatMap(({ edits }) => edits.map(edge)))
  const own = compare(left, right)
  const mine = foundShares(own).flatMap(({ edits }) => edits.map(edge))
  const islands = new Set(marked.passages.flatMap(({ runs }) => runs.map(([l]) => l)))

  const contenders: { name: string; run: () => unknown; found: string[]; specks: number; moves: number }[] = [
    {
      name: 'this comparison',
      run: () => compare(left, right),
      found: mine,
      specks: own.passages.reduce(
        (sum, { runs }) => sum + runs.filter(([l, , n]) => n < 3 && !islands.has(l)).length,
        0,
      ),
      moves: own.passages.filter(({ moved }) => moved).length,
    },
    ...Object.entries(tools).map(([name, tool]) => {
      const hunks = tool(left.text, right.text)
      const specks = hunks.filter(([l], n) => {
        const before = hunks[n - 1]
        return before !== undefined && l - before[1] < 3 && l > before[1] && !islands.has(before[1])
      }).length
      const run = () => tool(left.text, right.text)
      return { name, run, found: hunks.map((hunk) => hunk.join()), specks, moves: 0 }
    }),
    {
      name: 'Intl.Segmenter, sentences',
      run: () => segment(left) + segment(right),
      found: [],
      specks: 0,
      moves: 0,
    },
  ]
  const times = medians(
    contenders.map(({ run }) => run),
    15,
  )
  const [unit] = times as [number, ...number[]]
  console.log(
    '\nThe two first replies: edits as marked by hand, false specks, moves of 2, ms, times this comparison',
  )
  contenders.forEach(({ name, found, specks, moves }, n) => {
    const hits = found.filter((edit) => want.has(edit)).length
    const [precision, recall] = [hits / (found.length || 1), hits / want.size]
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    const time = times[n] as number
    const quality =
      found.length === 0
        ? ''
        : `${[precision, recall, f1].map((x) => x.toFixed(2)).join(' ')} ${specks} ${moves}`
    console.log(
      [
        name.padEnd(30),
        quality.padEnd(22),
        time.toFixed(1).padStart(7),
        (time / unit).toFixed(1).padStart(6),
      ].join(''),
    )
  })
  console.log(`One pass of the segmenter: ${(unit / (times.at(-1) as number)).toFixed(2)} of them`)

  const sizes = [1, 2, 4, 8, 16]
  const letters = sizes.map((times) => [varied(left, times), varied(right, times)] as const)
  const grown = medians(
    letters.map(
      ([a, b]) =>
        () =>
          compare(a, b),
    ),
    7,
  )
  console.log('\nTimes the text, ms, exponent over the last')
  sizes.forEach((size, n) => {
    const exponent = n === 0 ? '' : Math.log2((grown[n] as number) / (grown[n - 1] as number)).toFixed(2)
    console.log(`${String(size).padStart(3)} ${(grown[n] as number).toFixed(1).padStart(8)} ${exponent}`)
  })
  console.log(
    `Exponent in all: ${(Math.log2((grown.at(-1) as number) / (grown[0] as number)) / 4).toFixed(2)}`,
  )
}

type Edit = ReturnType<typeof markedShares>[number]['edits'][number]

function edge({ left, right }: Edit): string {
  return [left.start, left.end, right.start, right.end].join()
}

/** Runs all in turn, so that a busy machine slows all of them; the median of each in ms. */
function medians(runs: readonly (() => unknown)[], rounds: number): number[] {
  const times: number[][] = runs.map(() => [])
  for (let round = -2; round < rounds; round++) {
    runs.forEach((run, n) => {
      const start = performance.now()
      run()
      if (round >= 0) times[n]?.push(performance.now() - start)
    })
  }
  return times.map((list) => list.sort((a, b) => a - b)[rounds >> 1] as number)
}

function segment(letter: Comparable): number {
  let count = 0
  for (const { solid } of sentences(letter)) for (const _ of segmenter.segment(solid)) count++
  return count
}

/** A letter with its text `times` over, every copy in other characters, the same ones for both letters. */
function varied({ slug, text, sections }: Comparable, times: number): Comparable {
  let whole = ''
  const all: Comparable['sections'][number][] = []
  for (let copy = 0; copy < times; copy++) {
    if (copy > 0) whole += '\n'
    for (const { id, type, start, end } of sections)
      all.push({ id: `${id}-${copy}`, type, start: start + whole.length, end: end + whole.length })
    whole += text.replace(/[\u4e00-\u9fff]/g, (sign) => {
      const code = sign.charCodeAt(0)
      // Three characters in ten change, so that words stay words and sentences become others.
      return copy > 0 && (code * 7919) % 10 < 3
        ? String.fromCharCode(0x4e00 + ((code - 0x4e00 + copy * 97) % 0x5000))
        : sign
    })
  }
  return { slug, text: whole, sections: all }
}
