import type { Page } from '@playwright/test'

/** Links, buttons and choices that are less than 24 pixels wide or high, each with its size. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.locator(':is(a[href], button, select, input, summary):not(svg *)').evaluateAll((controls) =>
    controls
      .map((control) => ({
        name: control.textContent || control.id,
        // The words of a choice are part of what is pressed.
        box: (control.closest('label') ?? control).getBoundingClientRect(),
        isSeen: getComputedStyle(control).clipPath === 'none',
      }))
      .filter(({ box, isSeen }) => isSeen && box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  )
}

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
