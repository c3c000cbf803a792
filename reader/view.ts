/** The choice of a view goes into the address, so that a link shows the same and the way back leads back. */
export function keepView(page: HTMLElement): void {
  const views = [...page.querySelectorAll<HTMLInputElement>('[name=view]')]
  const restore = () => {
    const named = new URLSearchParams(location.search).get('view')
    const view = views.find(({ value }) => value === named) ?? views[0]
    if (view) view.checked = true
  }
  for (const view of views) {
    view.onchange = () => {
      const address = new URL(location.href)
      // All is what the page shows anyway.
      if (view === views[0]) address.searchParams.delete('view')
      else address.searchParams.set('view', view.value)
      history.pushState(null, '', address)
    }
  }
  addEventListener('popstate', restore)
  // A browser looks for the words of a text directive, which it keeps from `location`, once the page is done, and never in
  // what a view has hidden by then.
  if (performance.getEntriesByType('navigation')[0]?.name.includes(':~:'))
    addEventListener('load', () => setTimeout(restore, 300))
  else restore()
}
