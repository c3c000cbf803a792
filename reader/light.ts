/** What moved lights up in both its places when one of them is pointed at or focused; level rows do by themselves. */
export function lightCounterparts(page: HTMLElement): void {
  let lit: Element | null = null
  const light = ({ target }: Event) => {
    const note = (target as Element).closest('.moved')?.querySelector<HTMLAnchorElement>('.to')
    const row = note ? document.getElementById(note.hash.slice(1)) : null
    if (row === lit) return
    lit?.classList.remove('lit')
    row?.classList.add('lit')
    lit = row
  }
  page.addEventListener('pointerover', light)
  page.addEventListener('focusin', light)
}
