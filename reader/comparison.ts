import { addToSideBySide } from './side-by-side'
import { start } from './start'

/** What script adds to the side-by-side, and to a page that leads there. */
start(() => {
  const onward = document.querySelector<HTMLAnchorElement>('.onward')
  // What the address asks for is meant for the page it leads to.
  if (onward) location.replace(onward.href + location.search + location.hash)
  const page = document.querySelector<HTMLElement>('.compare:has(.rows)')
  if (page) addToSideBySide(page)
})
