/** The letter's passages in reading order, by the ids that they are cited with. */
export function passages(letter: HTMLElement): HTMLElement[] {
  return [...letter.querySelectorAll<HTMLAnchorElement>('.cite')]
    .flatMap((sign) => document.getElementById(sign.hash.slice(1)) ?? [])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}

/** The passage that the address names, else the last one that begins above the middle of the window's upper half. */
export function currentPassage(all: readonly HTMLElement[]): number {
  const named = all.findIndex((passage) => passage.matches(':target') && isInView(passage))
  if (named >= 0) return named
  return all.findLastIndex((passage) => passage.getBoundingClientRect().top < innerHeight / 4)
}

/** Goes on by `step` passages; the address follows without a trail in the history. */
export function step(all: readonly HTMLElement[], by: 1 | -1): void {
  const next = all[currentPassage(all) + by]
  if (next) location.replace(`#${next.id}`)
}

function isInView(passage: HTMLElement): boolean {
  const { top, bottom } = passage.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
