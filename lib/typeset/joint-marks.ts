import type { Extent, Reply } from '../reply/reply'
import type { Block } from './blocks'
import type { Layers } from './phrasing'
import type { Wrap } from './rehype-wraps'

/** The issuer marks of a joint letter: the lines that they stand on, and what is set around their words. */
export interface JointMarks {
  readonly blocks: readonly Block[]
  readonly layers: Layers
}

/**
 * The marks of a letter of several bodies, which GB/T 9704-2012 (7.2.4) sets below one another with the word 文件 to the
 * right of them all. `null` for a letter of one body, and where the lines hold anything else.
 */
export function jointMarks({ text, fields }: Reply, blocks: readonly Block[]): JointMarks | null {
  const lines = blocks.filter((block) => block.fields.includes('issuerMark'))
  const marks = fields.filter(({ name }) => name === 'issuerMark')
  const [first] = lines
  if (marks.length < 2 || !first) return null
  const at = blocks.indexOf(first)
  if (lines.some((line, index) => blocks[at + index] !== line)) return null

  const names: Extent[] = []
  const commas: Extent[] = []
  const kinds: Extent[] = []
  for (const line of lines) {
    const own = marks.filter(({ start, end }) => line.start <= start && end <= line.end)
    if (own[0]?.start !== line.start) return null
    for (const [index, { start, end }] of own.entries()) {
      const next = own[index + 1]
      const between = { start: end, end: next?.start ?? line.end }
      const words = text.slice(between.start, between.end)
      if (words === '文件' && line === lines.at(-1)) kinds.push(between)
      else if (next && /^\p{P}$/u.test(words)) commas.push(between)
      else if (words !== '') return null
      names.push({ start, end: between.end })
    }
  }
  return {
    blocks: lines,
    layers: [
      names.map((extent) => wrap(extent, 'mark-name')),
      commas.map((extent) => wrap(extent, 'mark-comma')),
      kinds.map((extent) => wrap(extent, 'mark-kind')),
    ],
  }
}

function wrap({ start, end }: Extent, className: string): Wrap {
  return { start, end, tagName: 'span', properties: { className: [className] } }
}
