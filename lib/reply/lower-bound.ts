/** How many of the places, which increase, lie before `least`: the number of the first at it or behind it. */
export function lowerBound(places: readonly number[], least: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? least) < least) low = middle + 1
    else high = middle
  }
  return low
}
