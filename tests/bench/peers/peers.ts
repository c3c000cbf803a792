import { spawnSync } from 'node:child_process'
import { presentableDiff } from '@codemirror/merge'
import { diffChars, diffWordsWithSpace } from 'diff'
// @ts-expect-error The package has no types.
import DiffMatchPatch from 'diff-match-patch'
import fastDiff from 'fast-diff'
import { diffIndices } from 'node-diff3'

/** A changed place: [from, to) on the left and on the right. */
export type Hunk = readonly [left: number, leftEnd: number, right: number, rightEnd: number]
type Tool = (left: string, right: string) => Hunk[]

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What people would take in place of this comparison, by name. */
export const tools: Readonly<Record<string, Tool>> = {
  'diff, diffChars': (left, right) => fromParts(diffChars(left, right)),
  'diff, diffWords zh': (left, right) =>
    fromParts(diffWordsWithSpace(left, right, { intlSegmenter: segmenter })),
  'diff-match-patch, semantic': (left, right) => fromPatch(left, right, 'diff_cleanupSemantic'),
  'diff-match-patch, efficiency': (left, right) => fromPatch(left, right, 'diff_cleanupEfficiency'),
  'fast-diff': (left, right) => fromPairs(fastDiff(left, right)),
  'node-diff3, words zh': (left, right) => {
    const [a, b] = [words(left), words(right)]
    const [here, there] = [offsets(a), offsets(b)]
    return diffIndices(a, b).map(({ buffer1: [l, m], buffer2: [r, n] }): Hunk => {
      return [here[l] ?? 0, here[l + m] ?? 0, there[r] ?? 0, there[r + n] ?? 0]
    })
  },
  '@codemirror/merge': (left, right) =>
    presentableDiff(left, right).map(({ fromA, toA, fromB, toB }): Hunk => [fromA, toA, fromB, toB]),
  ...(hasWikidiff2() ? { wikidiff2 } : {}),
}

function words(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function offsets(parts: readonly string[]): number[] {
  let at = 0
  return [0, ...parts.map(({ length }) => (at += length))]
}

function fromParts(parts: readonly { added?: boolean; removed?: boolean; value: string }[]): Hunk[] {
  return fromPairs(parts.map(({ added, removed, value }) => [added ? 1 : removed ? -1 : 0, value]))
}

function fromPatch(left: string, right: string, cleanup: string): Hunk[] {
  const patch = new DiffMatchPatch()
  patch.Diff_Timeout = 0
  const pairs = patch.diff_main(left, right)
  patch[cleanup](pairs)
  return fromPairs(pairs.map((pair: [number, string]) => [pair[0], pair[1]]))
}

/** Hunks of a list of deletions (-1), insertions (1) and equal text (0). */
function fromPairs(pairs: readonly (readonly [sort: number, text: string])[]): Hunk[] {
  const hunks: Hunk[] = []
  let [l, r] = [0, 0]
  let open: Hunk | null = null
  for (const [sort, { length }] of pairs) {
    open = sort === 0 ? null : (open ?? [l, l, r, r])
    if (sort <= 0) l += length
    if (sort >= 0) r += length
    if (open === null) continue
    if (open[1] !== open[0] || open[3] !== open[2]) hunks.pop()
    open = [open[0], l, open[2], r]
    hunks.push(open)
  }
  return hunks
}

function hasWikidiff2(): boolean {
  const { stdout } = spawnSync('php', ['-r', 'echo function_exists("wikidiff2_inline_json_diff");'])
  return String(stdout) === '1'
}

/** A line of wikidiff2's answer, of what differs or stands beside it; all places count in bytes of UTF-8. */
interface WikiLine {
  /** 0 stands in both, 1 in the right text, 2 in the left one, 3 in both with changes, 4 and 5 moved. */
  readonly type: number
  readonly text: string
  readonly offset: { readonly from: number | null; readonly to: number | null }
  readonly highlightRanges?: readonly {
    readonly start: number
    readonly length: number
    readonly type: 0 | 1
  }[]
}

/** As wikis show the changes of a page; its moved lines are edits here, as those of the others are. */
function wikidiff2(left: string, right: string): Hunk[] {
  const code =
    '[$l, $r] = json_decode(stream_get_contents(STDIN)); echo wikidiff2_inline_json_diff($l, $r, 0);'
  const { stdout } = spawnSync('php', ['-r', code], { input: JSON.stringify([left, right]), maxBuffer: 1e8 })
  const { diff } = JSON.parse(String(stdout)) as { diff: readonly WikiLine[] }
  const [here, there] = [unitsOf(left), unitsOf(right)]
  const hunks: Hunk[] = []
  let [l, r] = [0, 0]
  for (const { type, text, offset, highlightRanges = [] } of diff) {
    l = offset.from ?? l
    r = offset.to ?? r
    const bytes = Buffer.from(text)
    const ranges =
      type === 3 ? highlightRanges : [{ start: 0, length: bytes.length, type: offset.from === null ? 0 : 1 }]
    if (type === 0) continue
    let at = 0
    let open: [number, number, number, number] | null = null
    for (const range of ranges) {
      const same = range.start - at
      if (same > 0) open = null
      l += same
      r += same
      open ??= [l, l, r, r]
      if (range.type === 1) l = open[1] = l + range.length
      else r = open[3] = r + range.length
      at = range.start + range.length
      const hunk = [here(open[0]), here(open[1]), there(open[2]), there(open[3])] as const
      if (hunks.at(-1)?.[0] === hunk[0] && hunks.at(-1)?.[2] === hunk[2]) hunks.pop()
      hunks.push(hunk)
    }
    l += bytes.length - at + 1
    r += bytes.length - at + 1
  }
  return hunks
}

/** Tells the UTF-16 offset of a byte's place in the text. */
function unitsOf(text: string): (byte: number) => number {
  const bytes = Buffer.from(text)
  return (byte) => bytes.subarray(0, byte).toString().length
}
