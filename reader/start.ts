/** Runs what script adds to a page. */
export function start(add: () => void): void {
  // React takes over the page there, some time after it has loaded; what was added before would count as its mistake.
  if (process.env.NODE_ENV === 'development') addEventListener('load', () => setTimeout(add, 1500))
  else add()
}
