import type { Line, PrintedDocument, PrintedPage } from './pdf'

/** The type area (版心) of GB/T 9704-2012 in millimetres. */
export const area = { left: 28, right: 184, top: 37, bottom: 262 }

/** From one line of the body to the next: 22 lines fill the type area. */
export const pitch = (225 - 156 / 28) / 21

/** The page's lines inside the type area; what stands below is its number. */
export function linesOf(page: PrintedPage): readonly Line[] {
  return page.lines.filter(({ baseline }) => baseline < area.bottom + 1)
}

/** The lines of a page that are set as body text: not its title, marks or imprint. */
export function bodyLines(page: PrintedPage): readonly Line[] {
  return linesOf(page).filter(({ size }) => Math.abs(size - 16) < 0.5)
}

/** The page's number as it is printed, below the type area. */
export function folioOf(page: PrintedPage): Line | undefined {
  const folios = page.lines.filter(({ baseline }) => baseline >= area.bottom + 1)
  return folios.length === 1 ? folios[0] : undefined
}

/** What the pages say in the order of the file, without white space and page numbers. */
export function textOf({ pages }: PrintedDocument): string {
  return pages
    .flatMap(({ runs }) => runs.filter(({ baseline }) => baseline < area.bottom + 1))
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '')
}

/**
 * The characters of each full line that holds Han and full-width marks alone, an indent counted as the two
 * that it stands for. A line is full that reaches the right border; a paragraph's last one seldom does.
 */
export function fullHanLines({ pages }: PrintedDocument): number[] {
  const cell = 156 / 28
  return pages.flatMap(bodyLines).flatMap(({ text, left, right }) => {
    const characters = [...text.replace(/\s/gu, '')]
    const isHan = characters.every((character) =>
      /[\p{Script=Han}，。、；：？！“”‘’（）《》〔〕]/u.test(character),
    )
    if (!isHan || right < area.right - 0.5) return []
    return [characters.length + Math.round((left - area.left) / cell)]
  })
}

/** Distances between the baselines of neighbouring body lines, where nothing stands between them. */
export function pitches(page: PrintedPage): number[] {
  const baselines = bodyLines(page).map(({ baseline }) => baseline)
  return baselines
    .slice(1)
    .map((baseline, index) => baseline - (baselines[index] ?? 0))
    .filter((distance) => distance < 1.5 * pitch)
}

/** The rules across the type area, from the top of the page down. */
export function rulesOf(page: PrintedPage) {
  return page.shapes.filter(({ width }) => width > 100).sort((a, b) => a.top - b.top)
}
