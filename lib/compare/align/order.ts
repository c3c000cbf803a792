/** A likeness without the last digits, which the order of a sum decides: which letter is the left one tells nothing. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

type Places = readonly [left: number, right: number]

/** Puts what stands at like places before what stands apart, then what comes earlier; for `sort`. */
export function nearerFirst(one: Places, other: Places): number {
  return Math.abs(one[0] - one[1]) - Math.abs(other[0] - other[1]) || one[0] + one[1] - other[0] - other[1]
}
