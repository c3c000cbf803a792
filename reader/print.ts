/** What is set in which face of the printed copy, as `components/letter/letter.print.css` has it. */
const roles: readonly [selector: string, font: string][] = [
  ['.issuer-mark, .letter-title', 'bold 1em "Letter Title"'],
  ['h2', '1em "Letter Hei"'],
  ['h3', '1em "Letter Kai"'],
  ['strong', 'bold 1em "Letter Bold"'],
  ['.letter, .rows', '1em "Letter Body"'],
]

/** How long a print waits for fonts, in milliseconds; after that it goes on in the faces that are there. */
const patience = 3000

/**
 * Loads the fonts of the printed copy once the page is done and the browser idle, so that a print has them
 * when it is asked for, and shows the buttons that open the browser's own print dialog.
 */
export function offerPrinting(): void {
  const printed = document.querySelector('.letter, .rows')
  // Not every browser tells when it is idle.
  if (printed) (window.requestIdleCallback ?? setTimeout)(loadFonts)
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.onclick = async () => {
      if (printed) await Promise.race([loadFonts(), new Promise((late) => setTimeout(late, patience))])
      print()
    }
  }
}

let loading: Promise<unknown> | undefined

/** Loads the faces that the page is printed in; all calls share one load. */
function loadFonts(): Promise<unknown> {
  loading ??= load()
  return loading
}

async function load(): Promise<unknown> {
  // The sheet for print comes after all that the screen needs, at times after this script.
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done))
  const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]')?.sheet
  for (const rule of sheet?.cssRules ?? []) {
    if (rule instanceof CSSFontFaceRule) document.fonts.add(faceOf(rule.style))
  }
  return Promise.allSettled(
    roles.map(([selector, font]) => {
      const text = Array.from(document.querySelectorAll(selector), (element) => element.textContent).join('')
      return text && document.fonts.load(font, text)
    }),
  )
}

/** A face of the sheet for print, which the screen does not know, as one that it can load. */
function faceOf(rule: CSSStyleDeclaration): FontFace {
  const value = (name: string) => rule.getPropertyValue(name)
  return new FontFace(value('font-family').replaceAll('"', ''), value('src'), {
    weight: value('font-weight'),
    unicodeRange: value('unicode-range') || 'U+0-10FFFF',
    display: 'swap',
  })
}
