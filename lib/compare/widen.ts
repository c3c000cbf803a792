import { isLetter } from './letters'
import { attached, type Borders, joined, particles, type Run, type Shared, severalHan } from './runs'
import { slide, withWholeNames } from './slide'
import { takeWholeWords } from './whole-words'
import { firstWord } from './words'

/** Words of one character that make few words with another one. */
const loose = /^[的地了着们我您你个次家户名位]$/

/** Words of one character that at times are half of another word (应对, 高于, 成为). */
const particle = new RegExp(`^[${particles}者]$`)

const lone = /^[\u4e00-\u9fff]$/

const numeral = /^[〇零一二三四五六七八九十百千万亿两]$/

/**
 * Shared text with its borders set right where the segmenter took two words for one: a border moves over
 * what both sides of an edit begin or end with when that is a particle, two or more Chinese characters or
 * a word on either side ([您对/贵会对] becomes [您/贵会]对), but 研 stays in [研制/研发]. Then a bare
 * insertion or deletion that can stand at several places (，[甲，] or [，甲]，) ends with a mark, a document's
 * name in a list stays whole, and so does a word that the segmenter parts.
 */
export function widen(
  shared: readonly Shared[],
  left: string,
  right: string,
  words: readonly [left: Borders, right: Borders],
): Shared[] {
  const bounds: Shared[] = [[0, 0, 0], ...shared, [left.length, right.length, 0]]
  const runs = bounds.map(([l, r, length]): Run => [l, r, length])
  for (let n = 1; n < runs.length; n++) {
    const before = runs[n - 1] as Run
    const after = runs[n] as Run
    const here = left.slice(before[0] + before[2], after[0])
    const there = right.slice(before[1] + before[2], after[1])
    const [l, r] = [before[0] + before[2], before[1] + before[2]]
    const ends = here.at(-1) === there.at(-1)
    const ahead = common(
      here,
      there,
      (text, k) => text.charAt(k),
      (particle) => {
        if (compound(words[0], l) || compound(words[1], r)) return false
        const rest = [behindIn(words[0], l + 1), behindIn(words[1], r + 1)] as const
        const [edit, next] =
          rest[0] === 0 ? [here, wordFrom(left, words[0], l + 1)] : [there, wordFrom(right, words[1], r + 1)]
        return (
          (particle || within(left, l)) &&
          splits(rest, particle || ends || (edit.length > 1 && severalHan.test(next)))
        )
      },
    )
    before[2] += ahead
    const behind = common(
      here.slice(ahead),
      there.slice(ahead),
      (text, k) => text.charAt(text.length - 1 - k),
      (particle) => {
        const [p, q] = [after[0] - 1, after[1] - 1]
        const rest = [aheadIn(words[0], p), aheadIn(words[1], q)] as const
        const next = rest[0] === 0 ? wordFrom(left, words[0], after[0]) : wordFrom(right, words[1], after[1])
        return (particle || within(left, after[0])) && splits(rest, particle || ahead > 0 || lone.test(next))
      },
    )
    after[0] -= behind
    after[1] -= behind
    after[2] += behind
    slide(before, after, left, right, n > 1)
  }
  const turned = runs.flatMap((run, n) => {
    const after = runs[n + 1]
    return after === undefined ? [run] : withWholeNames(run, after, left, right)
  })
  takeWholeWords(turned, [left, right], words)
  return joined(turned)
}

/** Whether a word of four characters or more begins at a place: its first one is no word (联席会议). */
function compound(from: Borders, at: number): boolean {
  const n = firstWord({ from }, [at, at])
  return from[n] === at && (from[n + 1] ?? at) - at > 3
}

/**
 * Whether one character that both sides of an edit begin or end with may go to the text beside it, given
 * how many characters of its word it would leave in the edit: one letter has a word border there, and where
 * the other has none, more is left of its word than one character ([新/新型], 氢|能 and 人工|智能), unless
 * the other letter shows that it is a word of its own (`sure`: 从|严查 and 依法|查).
 */
function splits(rest: readonly [left: number, right: number], sure: boolean): boolean {
  return rest.includes(0) && (sure || !rest.includes(1))
}

/** The word that begins at a place. */
function wordFrom(text: string, from: Borders, at: number): string {
  return text.slice(at, from[firstWord({ from }, [at, at]) + 1])
}

/** How many characters of a word stand behind a place inside it; 0 at a border. */
function behindIn(from: Borders, at: number): number {
  const n = firstWord({ from }, [at, at])
  return (from[n] ?? at) - at
}

/** How many characters of a word stand before a place inside it; 0 at a border. */
function aheadIn(from: Borders, at: number): number {
  const n = firstWord({ from }, [at, at])
  return from[n] === at ? 0 : at - (from[n - 1] ?? at)
}

/** Whether letters stand on both sides of a place: no single character is kept beside a mark (多年来，). */
function within(text: string, at: number): boolean {
  return at > 0 && isLetter(text.charCodeAt(at - 1)) && at < text.length && isLetter(text.charCodeAt(at))
}

/** How many characters both texts share from one end, where they make a word; `single`: one of them does. */
function common(
  one: string,
  other: string,
  at: (text: string, k: number) => string,
  single: (particle: boolean) => boolean,
): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  let word = ''
  while (count < most && at(one, count) === at(other, count) && /[\u4e00-\u9fff]/.test(at(one, count)))
    word += at(one, count++)
  if (attached.test(at(one, count)) || attached.test(at(other, count))) return 0
  // Where one character is left on either side, the two are words (高于, 低于; 我局, 我们; 农产品, 水产品).
  if (count < 3 && one.length === count + 1 && other.length === count + 1) return 0
  if (count !== 1) return count
  if (loose.test(word)) return 1
  return !numeral.test(word) && single(particle.test(word)) ? 1 : 0
}
