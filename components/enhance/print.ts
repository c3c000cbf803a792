/** How long a print waits for fonts, in milliseconds; after that it goes on in the faces that are there. */
const patience = 3000

/**
 * Loads the fonts of the printed copy once the page is done and the browser idle, so that a print has them
 * when it is asked for, and shows the buttons that open the browser's own print dialog.
 */
export function offerPrinting(): void {
  const letter = document.querySelector<HTMLElement>('.letter')
  const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]')
  if (letter && sheet) whenIdle(() => void loadFonts(letter, sheet))
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.onclick = async () => {
      if (letter && sheet) {
        const late = new Promise((resolve) => setTimeout(resolve, patience))
        await Promise.race([loadFonts(letter, sheet), late])
      }
      print()
    }
  }
}

let loading: Promise<unknown> | undefined

/** Loads the faces that `letter` is printed in; all calls share one load. */
function loadFonts(letter: HTMLElement, sheet: HTMLLinkElement): Promise<unknown> {
  loading ??= load(letter, sheet)
  return loading
}

async function load(letter: HTMLElement, sheet: HTMLLinkElement): Promise<void> {
  // The sheet's rules are for print, its fonts for all media; now that it is here, they are known on screen.
  sheet.media = 'all'
  const text = (selector: string) =>
    Array.from(letter.querySelectorAll(selector), (element) => element.textContent).join('')
  const faces: [font: string, text: string][] = [
    ['"Letter Title"', text('.issuer-mark, .letter-title')],
    ['"Letter Hei"', text('h2')],
    ['"Letter Kai"', text('h3')],
    ['bold 1em "Letter Song"', text('strong')],
    ['"Letter Song"', letter.textContent],
  ]
  await Promise.allSettled(
    faces
      .filter(([, text]) => text !== '')
      .map(([font, text]) => document.fonts.load(font.startsWith('"') ? `1em ${font}` : font, text)),
  )
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 1000)
}
