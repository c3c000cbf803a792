import { isLetter } from './letters'
import { firstWord } from './open'

/** Equal text of two sentences: offset in the left solid text, in the right one, length. */
export type Shared = readonly [left: number, right: number, length: number]

type Run = [left: number, right: number, length: number]

/** Words of one character that make few words with another one. */
const loose = /^[的地了着们我您你个次家户名位]$/

/** Words of one character that at times are half of another word (应对, 高于, 成为). */
const particle = /^[得过等对将为在于与和及并或从向由以把被让使是有到至各其该约近超共已还也都再又均仅若者]$/

/** Ends of words that are none by themselves, also where the segmenter parts them (办公|室). */
const suffix = /[室者性率]/

const han = /[\u4e00-\u9fff]/

const numeral = /^[〇零一二三四五六七八九十百千万亿两]$/

/**
 * Shared text with its borders set right where the segmenter took two words for one: a border moves over
 * what both sides of an edit begin or end with when that is a particle, two or more Chinese characters or
 * a word on either side ([您对/贵会对] becomes [您/贵会]对), but 研 stays in [研制/研发]. Then a bare
 * insertion or deletion that can stand at several places (，[甲，] or [，甲]，) ends with a mark.
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
      () => {
        const cut = [isBorder(words[0], l + 1), isBorder(words[1], r + 1)] as const
        if (compound(words[0], l) || compound(words[1], r)) return false
        return within(left, l) && splits(cut, [here.length - 1, there.length - 1], ends)
      },
    )
    before[2] += ahead
    const behind = common(
      here.slice(ahead),
      there.slice(ahead),
      (text, k) => text.charAt(text.length - 1 - k),
      () => {
        const cut = [isBorder(words[0], after[0] - 1), isBorder(words[1], after[1] - 1)] as const
        const rest = [here.length - ahead - 1, there.length - ahead - 1] as const
        return within(left, after[0]) && splits(cut, rest, ahead > 0)
      },
    )
    after[0] -= behind
    after[1] -= behind
    after[2] += behind
    // A rewrite takes the end of its word along: 督查室 to 办公室.
    const whole = [here, there].every((text) => han.test(text.charAt(text.length - behind - 1)))
    const rewrite = Math.min(here.length, there.length) > ahead + behind
    const ending = suffix.test(left.charAt(after[0])) && isBorder(words[0], after[0] + 1)
    if (rewrite && whole && ending && after[2] > 1) {
      after[0]++
      after[1]++
      after[2]--
    }
    slide(before, after, left, right, n > 1)
  }
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last !== undefined && last[0] + last[2] === run[0] && last[1] + last[2] === run[1]) last[2] += run[2]
    else if (run[2] > 0) found.push(run)
  }
  return found
}

/** What may belong to the character before it, so that no border stands there. */
const attached = /[\p{M}\ud800-\udfff]|\u200d/u

/** Where the words of a text begin, in order; see Words. */
type Borders = readonly number[]

function isBorder(from: Borders, at: number): boolean {
  return from[firstWord({ from }, [at, at])] === at
}

/** Whether a word of four characters or more begins at a place: its first one is no word (联席会议). */
function compound(from: Borders, at: number): boolean {
  const n = firstWord({ from }, [at, at])
  return from[n] === at && (from[n + 1] ?? at) - at > 3
}

/**
 * Whether one character that both sides of an edit begin or end with may go to the text beside it: one
 * letter has a word border there, and where the other has none, more is left of its word than one
 * character ([去年/2023年], [新/新型]), unless that is shared too (`also`: 医保[预算/]单列).
 */
function splits(
  cut: readonly [left: boolean, right: boolean],
  rest: readonly [left: number, right: number],
  also: boolean,
): boolean {
  if (!cut[0] && !cut[1]) return false
  return also || ([0, 1] as const).every((side) => rest[side] > 1 || (cut[side] && rest[side] > 0))
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
  single: () => boolean,
): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  let word = ''
  while (count < most && at(one, count) === at(other, count) && /[\u4e00-\u9fff]/.test(at(one, count)))
    word += at(one, count++)
  if (attached.test(at(one, count)) || attached.test(at(other, count))) return 0
  if (count > 1) return count
  // Where one character is left on either side, the two are words of two (高于, 低于; 我局, 我们).
  if (count !== 1 || (one.length === 2 && other.length === 2)) return 0
  if (loose.test(word)) return 1
  return particle.test(word) || (!numeral.test(word) && single()) ? 1 : 0
}

/**
 * Moves a bare insertion or deletion to the place where it ends with a mark of punctuation or is in
 * brackets of its own (《甲办法》, not 》《甲办法), or else begins with a mark, if the text allows: on over
 * what the gap begins with and the text after it goes on with, or back over what it ends with and the
 * text before it too.
 */
function slide(before: Run, after: Run, left: string, right: string, back: boolean) {
  const [l, r] = [before[0] + before[2], before[1] + before[2]]
  if ((l === after[0]) === (r === after[1])) return
  const [text, start, end] = l === after[0] ? [right, r, after[1]] : [left, l, after[0]]
  const mark = /[，；：、]/
  const bracketed = /《》|“”|（）|「」|『』/
  let best = 0
  let most = 0
  const weigh = (by: number) => {
    if (attached.test(text.charAt(start + by)) || attached.test(text.charAt(end + by))) return false
    const [first, last] = [text.charAt(start + by), text.charAt(end + by - 1)]
    const whole = mark.test(last) || bracketed.test(first + last)
    const worth = whole ? 2 : mark.test(first) ? 1 : 0
    if (worth > most) [best, most] = [by, worth]
    return most < 2
  }
  if (!weigh(0)) return
  const same = (by: number) => text.charAt(start + by) === text.charAt(end + by)
  for (let k = 0; k < Math.min(after[2], end - start) && same(k) && weigh(k + 1); k++);
  for (let k = 1; back && k < Math.min(before[2], end - start + 1) && same(-k) && weigh(-k); k++);
  shift(before, after, best)
}

function shift(before: Run, after: Run, by: number) {
  before[2] += by
  after[0] += by
  after[1] += by
  after[2] -= by
}
