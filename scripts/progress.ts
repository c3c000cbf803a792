/** How long a command may be silent about how far it is, in milliseconds. */
const patience = 2000

/** The part of the things that has to be done before they tell how long the rest takes: the first ones wait for all that starts. */
const telling = 0.02

/**
 * Tells on stderr how many of `total` things are done and how long the rest will take, no more often than it takes to grow
 * impatient; counted from the start of the process, as who waits for it counts.
 */
export function progress(things: string): (done: number, total: number) => void {
  const start = performance.now()
  let told = 0
  return (done, total) => {
    const now = performance.now()
    if (now - told <= patience || done === total) return
    told = now
    const left = Math.ceil((((now - start) / done) * (total - done)) / 1000)
    const rest = done < telling * total ? '' : `, ${left} s left`
    console.error(`${done} of ${total} ${things}${rest}`)
  }
}
