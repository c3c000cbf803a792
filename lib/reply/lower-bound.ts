/** Of `count` places that increase the number of the first at `least` or behind it; `count` where there is none. */
export function lowerBound(count: number, place: (n: number) => number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}
