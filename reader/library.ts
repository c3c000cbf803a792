import css from './library.css'
import { offerPicking } from './pick'
import { offerSearch } from './search'
import { start } from './start'
import { style } from './style'

/** What script adds to the library. */
start(() => {
  const library = document.querySelector<HTMLElement>('.library')
  const filters = document.querySelector<HTMLElement>('.filters')
  style(css)
  if (!library || !filters) return
  // The words on its sheets are found as they stand in the page.
  offerSearch(library, filters)
  offerPicking(library)
})
