/** The letter's passages in reading order, by the ids that they are cited with. */
export function passages(letter: HTMLElement): HTMLElement[] {
  return [...letter.querySelectorAll<HTMLAnchorElement>('.cite')]
    .flatMap((sign) => document.getElementById(sign.hash.slice(1)) ?? [])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}

/** The place that the address names while it is in view; at the page's end the last; else the last one passed, or -1. */
export function placeInReading(places: readonly HTMLElement[]): number {
  const tops = places.map((place) => place.getBoundingClientRect().top)
  const named = places.findIndex((place, index) => {
    const top = tops[index] ?? 0
    return top >= 0 && top < innerHeight && isNamed(place)
  })
  if (named >= 0) return named
  if (scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2)
    return places.length - 1
  return tops.findLastIndex((top) => top < innerHeight / 4)
}

/** Whether the address names the element; `:target` may be what holds the words that a text directive found. */
export function isNamed({ id }: Element): boolean {
  return id !== '' && location.hash === `#${id}`
}

/** Goes on by `step` passages; the address follows without a trail in the history. */
export function step(all: readonly HTMLElement[], by: 1 | -1): void {
  const next = all[placeInReading(all) + by]
  if (next) location.replace(`#${next.id}`)
}
