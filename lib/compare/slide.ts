import { attached, type Run } from './runs'

/**
 * Moves a bare insertion or deletion to the place where it ends with a mark of punctuation or is in
 * brackets of its own (《甲办法》, not 》《甲办法), or else begins with a mark, if the text allows: on over
 * what the gap begins with and the text after it goes on with, or back over what it ends with and the
 * text before it too.
 */
export function slide(before: Run, after: Run, left: string, right: string, back: boolean) {
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

/**
 * A run, in two where the edit behind it would cut a document's name in the middle of a list: not
 * 《甲[办法》《甲条例/规定]》 but [《甲办法》/]《甲[条例/规定]》.
 */
export function withWholeNames(run: Run, after: Run, left: string, right: string): Run[] {
  const [l, r, length] = run
  const text = left.slice(l, l + length)
  const name = /《[^《》]*$/.exec(text)?.[0]
  if (name === undefined) return [run]
  const kept = length - name.length
  for (const side of [0, 1] as const) {
    const gap = (side === 0 ? left : right).slice(run[side] + length, after[side])
    const again = gap.lastIndexOf(name)
    const whole = name + gap.slice(0, again)
    if (again < 1 || !/^(?:[^《》]*《[^《》]*》[^《》]*)+$/.test(whole)) continue
    const second: Run = [l + kept, r + kept, name.length]
    second[side] = run[side] + length + again
    return [[l, r, kept], second]
  }
  return [run]
}
