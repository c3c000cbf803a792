import { element } from './element'

const region = element('p', { className: 'toast', role: 'status' })
let timer: ReturnType<typeof setTimeout> | undefined

/** Says `words` at the foot of the window and to screen readers; with `spoken`, to these alone. */
export function announce(words: string, spoken = false): void {
  document.body.append(region)
  region.textContent = ''
  region.classList.toggle('spoken', spoken)
  clearTimeout(timer)
  // A region must be there, and empty, before what it says comes: else it is not spoken.
  timer = setTimeout(() => {
    region.textContent = words
    timer = setTimeout(() => {
      region.textContent = ''
    }, 5000)
  }, 100)
}
