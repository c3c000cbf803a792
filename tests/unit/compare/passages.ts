import type { Passage, Side } from '@/lib/compare/comparison'

/** Where `words` stand in `text`, in a section. */
export function sideOf(text: string, words: string, section = 'body'): Side {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Expected ${words} in ${text}`)
  return { start, end: start + words.length, section }
}

/** A passage made by hand: what it is in either text, and the words that both have. */
export function passageOf(
  [left, right]: readonly [string, string],
  {
    left: here,
    right: there,
    runs = [],
    ...rest
  }: Partial<Omit<Passage, 'runs'>> & { runs?: readonly string[] },
): Passage {
  const known = {
    relation: 'reworded',
    moved: false,
    left: here ?? null,
    right: there ?? null,
    ...rest,
  } as const
  return { ...known, runs: runs.map((words) => [left.indexOf(words), right.indexOf(words), words.length]) }
}
