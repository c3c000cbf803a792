/**
 * Han characters and the marks that Chinese type sets a full square wide. A scan or a typist puts spaces
 * beside them at random, so that such a space is never the letter's own.
 */
export const square =
  /[\p{Script=Han}\p{Script=Bopomofo}\u2460-\u24FF\u2600-\u26FF\u25A0-\u25FF\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF“”‘’—…·]/u
const blank = /^\s$/u

/** One character of a line, and where it stands in the file. */
export interface Character {
  readonly value: string
  readonly offset: number
}

export interface ClosedUp {
  readonly characters: readonly Character[]
  /** Indices of the characters before which white space was taken away. */
  readonly gaps: ReadonlySet<number>
  /** For each character that was given, and for their end, how many of `characters` stand before it. */
  readonly before: readonly number[]
}

export function isBlank(value: string): boolean {
  return blank.test(value)
}

/**
 * The cells of a row, each closed up by itself, with a tab between two that stands where the second begins. Indices
 * count through the cells and the tabs.
 */
export function closeUpCells(cells: readonly (readonly Character[])[], tabs: readonly number[]): ClosedUp {
  const characters: Character[] = []
  const gaps = new Set<number>()
  const before: number[] = []
  for (const [index, cell] of cells.entries()) {
    const tab = tabs[index - 1]
    if (tab !== undefined) characters.push({ value: '\t', offset: tab })
    const closed = closeUp(cell)
    for (const gap of closed.gaps) gaps.add(characters.length + gap)
    before.push(...closed.before.map((count) => characters.length + count))
    characters.push(...closed.characters)
  }
  return { characters, gaps, before }
}

/**
 * Takes away white space at both ends of a line and wherever it touches a full-width character; elsewhere, between
 * Latin words, a run of it becomes one space.
 */
export function closeUp(line: readonly Character[]): ClosedUp {
  const characters: Character[] = []
  const gaps = new Set<number>()
  const before: number[] = []
  let space: Character | null = null
  for (const character of line) {
    if (isBlank(character.value)) {
      before.push(characters.length)
      space ??= character
      continue
    }
    const last = characters.at(-1)
    if (space && last) {
      if (square.test(last.value) || square.test(character.value)) gaps.add(characters.length)
      else characters.push({ value: ' ', offset: space.offset })
    }
    space = null
    before.push(characters.length)
    characters.push(character)
  }
  before.push(characters.length)
  return { characters, gaps, before }
}

/** The same of a string; `gaps` are offsets into `text`. */
export function closedUp(line: string): { readonly text: string; readonly gaps: ReadonlySet<number> } {
  const { characters, gaps } = closeUp(line.split('').map((value, offset) => ({ value, offset })))
  return { text: characters.map(({ value }) => value).join(''), gaps }
}
