import css from './reader.css'

/** Styles what script makes. A constructed sheet, because the page's policy allows no style that came later. */
export function style(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
