/** Gives a listener that calls `tell` once before the next frame, however often it is called until then. */
export function beforeFrame(tell: () => void): () => void {
  let frame = 0
  return () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(tell)
  }
}
