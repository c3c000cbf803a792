import { numeralOf } from './number-formats'

/** How one level of a list is numbered; in `pattern`, %1 stands for the numeral of the first level. */
interface Level {
  readonly start: number
  readonly format: string
  readonly pattern: string
  /** Numerals of the levels above are written in Arabic digits. */
  readonly isArabic: boolean
}

/** A list of the file: lists of one kind count on, but where they set a level's start anew. */
interface List {
  readonly kind: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
  /** The levels of paragraph styles that are bound to one. */
  readonly ofStyle: ReadonlyMap<string, number>
}

/** The style of the runs that hold a numeral put in here. */
export const numeralStyle = 'AutomaticNumeral'

const paragraph =
  /<w:p(?: [^>]*[^/>])?>(?:\s*<w:pPr>((?:(?!<w:pPrChange)[\s\S])*?)(?:<w:pPrChange[\s\S]*?<\/w:pPrChange>)?\s*<\/w:pPr>)?/g

/**
 * `document` (word/document.xml) with the numerals of Word's automatic numbering, each a run of `numeralStyle` at the head
 * of its paragraph. The file does not hold them: it says how to count, and what shows it puts them there. `numbering`
 * and `styles` are the files of these names, empty where there are none.
 */
export function withNumerals(document: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering)
  const numbered = stylesIn(styles)
  /** By kind of list, how far each level has counted. */
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return document.replace(paragraph, (head, properties = '') => {
    const style = valueIn(properties, 'pStyle')
    const own = placeIn(properties)
    const ofStyle = style === null ? null : (numbered.get(style) ?? null)
    const id = own.list ?? ofStyle?.list ?? null
    const list = id === null ? undefined : lists.get(id)
    if (!list || /<w:vanish\s*\/>/.test(properties)) return head
    const level = own.level ?? list.ofStyle.get(style ?? '') ?? ofStyle?.level ?? 0
    const numbers = counts.get(list.kind) ?? new Map<number, number>()
    counts.set(list.kind, numbers)
    if (!begun.has(`${id}`)) {
      begun.add(`${id}`)
      for (const [at, start] of list.starts) numbers.set(at, start - 1)
    }
    const numeral = countedNumeral(list, level, numbers)
    if (numeral === '') return head
    const run = `<w:r><w:rPr><w:rStyle w:val="${numeralStyle}"/></w:rPr><w:t xml:space="preserve">${numeral}</w:t></w:r>`
    return head + run
  })
}

/** Counts one on in a level, begins those below it anew, and gives the numeral as XML. */
function countedNumeral({ levels }: List, at: number, numbers: Map<number, number>): string {
  const level = levels.get(at)
  if (!level) return ''
  numbers.set(at, (numbers.get(at) ?? level.start - 1) + 1)
  for (const below of numbers.keys()) if (below > at) numbers.delete(below)
  return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const of = Number(digit) - 1
    const above = levels.get(of)
    const format = level.isArabic && of < at ? 'decimal' : (above?.format ?? 'decimal')
    return numeralOf(numbers.get(of) ?? above?.start ?? 1, format)
  })
}

/** The lists of word/numbering.xml by their ids. */
function listsIn(numbering: string): ReadonlyMap<string, List> {
  const kinds = new Map(
    elements(numbering, 'abstractNum').map((kind) => [attribute(kind, 'abstractNumId'), kind]),
  )
  const lists = new Map<string, List>()
  for (const num of elements(numbering, 'num')) {
    const id = attribute(num, 'numId')
    const kind = valueIn(num, 'abstractNumId')
    const own = kind === null ? undefined : kinds.get(kind)
    if (id === null || kind === null || own === undefined) continue
    const link = valueIn(own, 'numStyleLink')
    const linked = [...kinds.values()].find((other) => link !== null && valueIn(other, 'styleLink') === link)
    const written = elements(linked ?? own, 'lvl')
    const overrides = elements(num, 'lvlOverride')
    const levels = new Map([...written, ...overrides.flatMap((each) => elements(each, 'lvl'))].map(levelIn))
    const starts = overrides.flatMap((each): [number, number][] => {
      const start = valueIn(each, 'startOverride')
      return start === null ? [] : [[Number(attribute(each, 'ilvl')), Number(start)]]
    })
    const ofStyle = written.flatMap((each): [string, number][] => {
      const style = valueIn(each, 'pStyle')
      return style === null ? [] : [[style, Number(attribute(each, 'ilvl'))]]
    })
    lists.set(id, { kind, levels, starts: new Map(starts), ofStyle: new Map(ofStyle) })
  }
  return lists
}

function levelIn(level: string): [number, Level] {
  return [
    Number(attribute(level, 'ilvl')),
    {
      start: Number(valueIn(level, 'start') ?? 1),
      format: valueIn(level, 'numFmt') ?? 'decimal',
      pattern: (valueIn(level, 'lvlText') ?? '').replace(/[\uE000-\uF8FF]/gu, '•'),
      isArabic: /<w:isLgl\s*\/>/.test(level),
    },
  ]
}

interface Place {
  readonly list: string | null
  readonly level: number | null
}

/** The places in lists that paragraph styles give, their own or that of the style they are based on. */
function stylesIn(styles: string): ReadonlyMap<string, Place> {
  const all = new Map(elements(styles, 'style').map((style) => [attribute(style, 'styleId'), style]))
  const found = new Map<string, Place>()
  for (const name of all.keys()) {
    let style: string | null = name
    // A circle of styles comes back to the first; no chain is longer than all of them.
    for (let step = 0; style !== null && step < all.size; step += 1) {
      const words: string = all.get(style) ?? ''
      const place = placeIn(words)
      if (place.list !== null && name !== null) {
        found.set(name, place)
        break
      }
      style = valueIn(words, 'basedOn')
    }
  }
  return found
}

function placeIn(properties: string): Place {
  const [place = ''] = elements(properties, 'numPr')
  const level = valueIn(place, 'ilvl')
  return { list: valueIn(place, 'numId'), level: level === null ? null : Number(level) }
}

/** The elements of a name, which holds no other of that name. */
function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?=[ >])[^>]*[^/>]?>(?<!/>)[\\s\\S]*?</w:${name}>`, 'g')) ?? []
}

function attribute(element: string, name: string): string | null {
  return new RegExp(`^<[^>]*? w:${name}="([^"]*)"`).exec(element)?.[1] ?? null
}

/** The value of the first element of a name inside `xml`. */
function valueIn(xml: string, name: string): string | null {
  return new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? null
}
