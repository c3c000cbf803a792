/** Calls `tell` once a selection in `letter` has come to rest, as a reader's finger or mouse lets go of it. */
export function onSelected(letter: HTMLElement, tell: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const settled = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, 300)
  }
  document.addEventListener('selectionchange', settled)
  letter.addEventListener('pointerup', settled)
}
