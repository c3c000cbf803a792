import type { VFile } from 'vfile'
import type { Extent, Origin } from '../reply/reply'
import { dateIn } from './dates'
import { fault, quote } from './faults'
import { positionsIn } from './positions'

type Key = keyof Origin

/** What the value of each key has to be. */
const keys: Record<Key, { readonly isValue: (value: string) => boolean; readonly expected: string }> = {
  source: { isValue: isAddress, expected: 'an address that begins with https://, without quotes' },
  retrieved: { isValue: isDay, expected: 'a day of the calendar written `2024-05-20`' },
}

/** `---` on the first line with text right below it; with an empty line there it is a rule. */
const opening = /^---[ \t]*\n(?=[ \t]*\S)/

/**
 * Reads what a file says of where its letter comes from, and blanks it out with every offset kept: none of it is the
 * letter's text. All else that stands there is a fault. `length` is how much of the file says it.
 */
export function withoutFrontMatter(
  source: string,
  file: VFile,
): { source: string; origin: Origin; length: number } {
  const none = { source, origin: { source: null, retrieved: null }, length: 0 }
  const start = opening.exec(source)?.[0].length
  if (start === undefined) return none
  const position = positionsIn(source)
  const lines = linesFrom(source, start)
  const end = lines.findIndex(({ text }) => text === '---')
  if (end < 0) {
    fault(file, {
      place: position({ start: 0, end: 3 }),
      rule: 'open-front-matter',
      found: '`---` on top with text below it and no end',
      expected: 'a line `---` below `source:` and `retrieved:`, or an empty line below a rule',
    })
    return none
  }
  const found = new Map<Key, Extent & { readonly value: string }>()
  for (const line of lines.slice(0, end)) {
    const [, name = '', value = ''] = /^([\w-]+):(?:[ \t]+(.*))?$/.exec(line.text) ?? []
    const at = line.start + line.text.length - value.length
    const place = position({ start: line.start, end: line.end })
    const known = isKey(name) ? name : null
    const earlier = known && found.get(known)
    if (line.text === '') continue
    if (!known) {
      fault(file, {
        place,
        rule: 'front-matter',
        found: quote(line.text),
        expected: '`source:` with an address or `retrieved:` with a date',
      })
    } else if (earlier) {
      fault(file, {
        place,
        rule: 'repeated-front-matter',
        found: `second \`${known}:\``,
        expected: 'each key once',
        cause: { place: position(earlier), reason: `the first \`${known}:\` stands` },
      })
    } else {
      found.set(known, { start: line.start, end: line.end, value })
      if (!keys[known].isValue(value)) {
        fault(file, {
          place: value === '' ? place : position({ start: at, end: line.end }),
          rule: 'front-matter-value',
          found: value === '' ? `\`${known}:\` without a value` : quote(value),
          expected: keys[known].expected,
        })
      }
    }
  }
  const length = lines[end]?.end ?? source.length
  return {
    source: source.slice(0, length).replace(/[^\n]/g, ' ') + source.slice(length),
    origin: { source: found.get('source')?.value ?? null, retrieved: found.get('retrieved')?.value ?? null },
    length,
  }
}

/** The lines of `source` from an offset on, without white space at their ends. */
function linesFrom(source: string, from: number): (Extent & { readonly text: string })[] {
  let start = from
  return source
    .slice(from)
    .split('\n')
    .map((line) => {
      const text = line.trimEnd()
      const extent = { start, end: start + text.length }
      start += line.length + 1
      return { ...extent, text }
    })
}

function isKey(name: string): name is Key {
  return Object.hasOwn(keys, name)
}

function isAddress(value: string): boolean {
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value)
}

function isDay(value: string): boolean {
  return dateIn(value)?.iso === value
}
