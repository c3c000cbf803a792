/** Takes rules into the page: as a constructed sheet, because its policy allows no style that came later. */
export function adopt(rules: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets.push(sheet)
}
