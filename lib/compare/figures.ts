import type { Extent } from '../reply'
import { column } from './columns'
import type { Passage } from './comparison'

/** A number of a letter with its measure word or label: 43款, 4.9%, 2024年5月20日, 第0106号. */
export interface Figure extends Extent {
  /** As written, without white space. */
  readonly text: string
}

/** Two figures that stand in the same place of a pair and differ. `passage` is a place in `passages`. */
export interface ChangedFigure {
  readonly passage: number
  readonly left: Figure
  readonly right: Figure
}

/** The figures of two letters that are not the same in both, each list in its letter's order. */
export interface Figures {
  readonly changed: readonly ChangedFigure[]
  /** Figures that the other letter has nowhere. */
  readonly leftOnly: readonly Figure[]
  readonly rightOnly: readonly Figure[]
}

const number = String.raw`[\d０-９]+(?:\s?[.,．，:：/／]\s?[\d０-９]+)*`
const chinese = '[〇零○一二三四五六七八九十百千两]+'
const day = String.raw`(?:${number}|${chinese})\s?`
/**
 * Dates first, then 第…号 and its like, then a number with what follows it, 万 or 亿, 余 or 多 and a
 * measure word of one or two characters; a Chinese numeral only where its measure word leaves no doubt.
 * A number in a Latin name (SRM-T120F) is none.
 */
const figure = new RegExp(
  [
    `${day}年(?:\\s?${day}月(?:\\s?${day}日)?)?`,
    `${day}月\\s?${day}日`,
    `第\\s?(?:${number}|${chinese})\\s?[号届次条款项期]?`,
    `[〔［\\[]\\s?${number}\\s?[〕］\\]]\\s?${number}\\s?号`,
    `(?<![A-Za-z0-9.-])${number}(?![A-Za-z0-9]|[.．]\\d|-[A-Za-z])(?:\\s?[%％‰°℃])?(?:\\s?[万亿千百]+)?(?:\\s?[余多])?(?:\\s?(?:公里|平方米|平方公里|亩|小时|分钟|个月|万元|元|岁|人次|人|名|位|家|个|款|项|件|条|台|套|例|所|座|辆|部|次|号|批|倍|户|床|张|天|秒|米|吨|处|类|种|场|期|份|起|宗|栋|幢|班|组|支|只|头|株|篇|册|枚|根|片|节|级|届|周|立方米|千瓦|学时|课时|日|月|年))?`,
    `[一二三四五六七八九十百千两]+(?:成|倍|家|户|万|亿|千|百)+(?:[余多])?(?:元|人次|人|名|个|家|户|件|项)?`,
  ].join('|'),
  'g',
)

/** All figures of a stretch of text. */
export function figures(text: string, { start, end }: Extent = { start: 0, end: text.length }): Figure[] {
  const found: Figure[] = []
  for (const hit of text.slice(start, end).matchAll(figure)) {
    const at = start + hit.index
    found.push({ start: at, end: at + hit[0].length, text: hit[0].replace(/\s+/g, '') })
  }
  return found
}

/**
 * The figures that differ. In a pair, those are taken together that stand between the same words: the
 * n-th of either side in the same gap between runs, or figures that begin or end with the same run
 * (the 2024年 of 2024年5月20日 and 2024年7月29日). Of the rest, those are listed that the other letter
 * has nowhere.
 */
export function differingFigures(passages: readonly Passage[], left: string, right: string): Figures {
  const ofLeft = figures(left)
  const ofRight = figures(right)
  const changed: ChangedFigure[] = []
  const paired = new Set<Figure>()
  const here = deal(ofLeft, column(passages, 'left', left), passages.length)
  const there = deal(ofRight, column(passages, 'right', right), passages.length)
  passages.forEach(({ runs }, passage) => {
    const mine = here[passage] ?? []
    const theirs = there[passage] ?? []
    for (const one of mine) {
      const other = theirs.find((figure) => !paired.has(figure) && meet(one, figure, runs))
      if (other === undefined) continue
      paired.add(one)
      paired.add(other)
      if (one.text !== other.text) changed.push({ passage, left: one, right: other })
    }
  })
  changed.sort((p, q) => p.left.start - q.left.start)
  const only = (mine: readonly Figure[], theirs: readonly Figure[]) => {
    const known = new Set(theirs.map(({ text }) => text))
    return mine.filter((figure) => !paired.has(figure) && !known.has(figure.text))
  }
  return { changed, leftOnly: only(ofLeft, ofRight), rightOnly: only(ofRight, ofLeft) }
}

/** The figures of each passage. */
function deal(all: readonly Figure[], segments: ReturnType<typeof column>, count: number): Figure[][] {
  const found: Figure[][] = Array.from({ length: count }, () => [])
  let n = 0
  for (const figure of all) {
    while (n < segments.length && (segments[n]?.end ?? 0) <= figure.start) n++
    const segment = segments[n]
    if (segment !== undefined && segment.start <= figure.start) found[segment.passage]?.push(figure)
  }
  return found
}

/** Whether two figures share equal text, or stand in one gap between two runs next to equal text. */
function meet(one: Figure, other: Figure, runs: Passage['runs']): boolean {
  let [l, r] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [left, right, length] of runs) {
    const shift = right - left
    const from = Math.max(one.start, other.start - shift, left)
    const to = Math.min(one.end, other.end - shift, left + length)
    if (from < to) return true
    // Both between the former run and this one, touching the same of the two.
    if (one.start >= l && one.end <= left && other.start >= r && other.end <= right) {
      if ((one.start === l && other.start === r) || (one.end === left && other.end === right)) return true
    }
    l = left + length
    r = right + length
  }
  return one.start === l && other.start === r
}
