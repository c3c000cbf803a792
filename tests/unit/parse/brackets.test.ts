import { expect, test } from 'vitest'
import { parseMarkdown } from '@/lib/parse/markdown'

/** By how many places the elements of lists are moved while `work` takes some out of them or puts some in. */
function movesDuring(work: () => void): number {
  const { splice } = Array.prototype
  let moves = 0
  Array.prototype.splice = function (this: unknown[], start: number, ...rest: unknown[]) {
    moves += this.length - start
    return (splice as (...args: unknown[]) => unknown[]).call(this, start, ...rest)
  } as typeof splice
  try {
    work()
  } finally {
    Array.prototype.splice = splice
  }
  return moves
}

test.each(['[甲](', '[甲]', '![甲](', '[甲_', '[甲`', '[甲<', '[甲&'])(
  'marks that mark nothing, as %s, are moved about as often as they stand there',
  (unit) => {
    const few = movesDuring(() => parseMarkdown(unit.repeat(500)))
    const many = movesDuring(() => parseMarkdown(unit.repeat(2000)))
    expect(many).toBeLessThan(8 * few + 8 * 2000)
  },
)
