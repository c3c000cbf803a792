import { createHash } from 'node:crypto'
import type { Reply } from '../reply/reply'
import { searchedLines } from './lines'
import { encodeTerm, type IndexRoot, inTitle, type Postings, pairOf, partOf, rounds } from './parts'
import { simplified } from './traditional'
import { mark, unitsBy } from './units'

/** An index as it is published. */
export interface Index {
  readonly root: IndexRoot
  readonly parts: readonly Uint8Array[]
}

/** What a part has on average, in bytes: a few times what asking for one costs. */
const partSize = 8192

/** The index of all words of a library; its letters go by their places in `replies`. */
export function makeIndex(replies: readonly Reply[]): Index {
  const { cut } = unitsBy(simplified)
  const terms = new Map<string, { readonly letters: number[]; readonly bits: number[] }>()
  const used = new Set<string>()
  for (const [letter, reply] of replies.entries()) {
    const titles = titlesOf(reply)
    const add = (term: string, bits: number) => {
      const known = terms.get(term)
      if (known === undefined) terms.set(term, { letters: [letter], bits: [bits] })
      else if (known.letters.at(-1) === letter)
        known.bits[known.bits.length - 1] = (known.bits.at(-1) ?? 0) | bits
      else {
        known.letters.push(letter)
        known.bits.push(bits)
      }
    }
    let place = 0
    for (const line of searchedLines(reply)) {
      let [before, titleBefore] = ['', 0]
      for (const { word, start, end } of cut(reply.text.slice(line.start, line.end))) {
        const title = titles.some((one) => one.start <= line.start + start && line.start + end <= one.end)
          ? inTitle
          : 0
        used.add(word)
        if (word !== mark) add(word, (1 << (place % rounds)) | title)
        // A pair stands where its first unit does.
        if (before !== '') add(pairOf(before, word), (1 << ((place - 1) % rounds)) | (title & titleBefore))
        ;[before, titleBefore] = [word, title]
        place++
      }
    }
  }
  return inParts(terms, used)
}

/** What a letter is known by: its title, and that of what it answers. */
function titlesOf({ sections, fields }: Reply) {
  return [
    ...sections.filter(({ type }) => type === 'title'),
    ...fields.filter(({ name }) => name === 'requestTitle'),
  ]
}

function inParts(terms: ReadonlyMap<string, Postings>, used: ReadonlySet<string>): Index {
  const encoded = [...terms.keys()]
    .sort()
    .map((term) => [term, encodeTerm(term, terms.get(term) as Postings)] as const)
  const size = encoded.reduce((sum, [, { length }]) => sum + length, 0)
  const count = Math.max(1, Math.ceil(size / partSize))
  const parts: Uint8Array[][] = Array.from({ length: count }, () => [])
  for (const [term, bytes] of encoded) parts[partOf(term, count)]?.push(bytes)
  const forms = [...simplified].filter(([form, plain]) => form !== plain && used.has(plain))
  return {
    root: { parts: count, forms: forms.flat().join('') },
    parts: parts.map((bytes) => Buffer.concat(bytes)),
  }
}

/** A name for the index of a library, other for another library: what is in the address of its parts. */
export function indexVersion(replies: readonly Reply[]): string {
  const hash = createHash('sha256')
  for (const { slug, markdown } of replies) hash.update(`${slug}\0${markdown}\0`)
  return hash.digest('hex').slice(0, 12)
}
