/** Shows the buttons that open the browser's own print dialog, which needs no button, only fewer hands. */
export function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.onclick = () => print()
  }
}
