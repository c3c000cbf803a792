import { expect } from '@playwright/test'
import { keys, type Session } from './session'

export const reply = 'replies/hukejianfu-2024-26/'
export const pair = 'compare/hukejianfu-2024-26/huketifu-2024-79/'

/** Checks of what is read on the screen, which hold in every engine, each on a site at `base`. */
export const screenChecks: Readonly<Record<string, (session: Session, base: string) => Promise<void>>> = {
  'underlines what differs, each letter in its own way': async (session, base) => {
    await session.open(`${base}${pair}`)
    const lines = await session.run(() =>
      ['.l mark', '.r mark'].map((mark) => {
        const style = getComputedStyle(document.querySelector(mark) as Element)
        return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness]
      }),
    )
    expect(lines).toEqual([
      ['underline', 'solid', '2px'],
      ['underline', 'dashed', '2px'],
    ])
  },
  'steps through the differences and changes the view by keys': async (session, base) => {
    await session.open(`${base}${pair}`)
    await session.press('n')
    const first = await session.run(() => location.hash)
    await session.press('n')
    const second = await session.run(() => location.hash)
    expect([first.length, second.length].map((length) => length > 1)).toEqual([true, true])
    expect(second).not.toBe(first)
    await session.press('p')
    expect(await session.run(() => location.hash)).toBe(first)
    await session.run(() => document.querySelector<HTMLElement>('input[name=view]:checked')?.focus())
    await session.press(keys.right)
    await expect.poll(() => session.run(() => location.search)).toBe('?view=differences')
  },
  'takes addresses that name no passage for what they are': async (session, base) => {
    for (const hash of ['#100%', '#', '#%E0%A4%A', '#:~:text=']) {
      // A window that has not come to the front yet misses a key.
      await expect(async () => {
        await session.open('about:blank')
        await session.open(`${base}${reply}${hash}`)
        await session.press('n')
        await expect
          .poll(() => session.run(() => location.hash), { message: hash, timeout: 3000 })
          .toBe('#preamble-p1')
      }).toPass({ timeout: 30_000 })
    }
  },
  'draws no figure over another': async (session, base) => {
    await session.open(`${base}${reply}`)
    const bands = await session.run(async () => {
      const lines = ['', 'no-autospace'].map((autospace) => {
        const line = document.createElement('p')
        line.textContent = '增长4.9%，第0106号，款9337亿元'
        line.style.cssText = 'white-space: nowrap; font: 700 26px var(--font-document)'
        line.style.setProperty('text-autospace', autospace)
        return line
      })
      document.body.replaceChildren(...lines)
      // What is new is drawn by the second frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      return lines.map((line) => {
        const { top, height } = line.getBoundingClientRect()
        return { top, height }
      })
    })
    const [asSet = 0, withoutGaps = 0] = await inkedIn(session, await session.screenshot(), bands)
    expect(withoutGaps).toBeGreaterThan(10)
    expect(asSet).toBeGreaterThanOrEqual(withoutGaps)
  },
}

/**
 * In how many stretches of ink, parted by blank columns, bands of a screenshot have what they say: glyphs that lie over one
 * another are one. The browser reads the picture itself.
 */
function inkedIn(
  session: Session,
  png: string,
  bands: readonly { readonly top: number; readonly height: number }[],
): Promise<number[]> {
  return session.run(
    async (png, bands) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width } = image
      const scale = width / innerWidth
      const drawing = Object.assign(document.createElement('canvas'), { width, height: image.height })
      const context = drawing.getContext('2d') as CanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      return bands.map(({ top, height }) => {
        const { data } = context.getImageData(0, top * scale, width, height * scale)
        let stretches = 0
        let inside = false
        for (let x = 0; x < width; x++) {
          let darkest = 255
          for (let at = 4 * x + 1; at < data.length; at += 4 * width)
            darkest = Math.min(darkest, data[at] ?? 255)
          if (darkest < 128 && !inside) stretches++
          inside = darkest < 128
        }
        return stretches
      })
    },
    png,
    bands,
  )
}
