import { expect } from '@playwright/test'
import { serveWithoutScript } from './other-hosts'
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
  'leaves out what a view leaves out, and shows what an address in it asks for': async (session, base) => {
    for (const [view, expected] of [
      ['all', [true, true, true]],
      ['differences', [false, true, true]],
      ['shared', [true, true, false]],
    ] as const) {
      await session.open('about:blank')
      await session.open(`${base}${pair}?view=${view}`)
      await expect.poll(() => session.run(shownRows), { message: view }).toEqual(expected)
    }
    await session.open('about:blank')
    await session.open(`${base}${pair}?view=differences#left-preamble-p2-s7`)
    await expect.poll(() => session.run(shownRows)).toEqual([true, true, true])
    await expect.poll(() => session.run(isInView, 'left-preamble-p2-s7')).toBe(true)
  },
  'finds words in the library and narrows it': async (session, base) => {
    await session.open(base)
    await session.run(() => document.querySelector<HTMLElement>('input[type=search]')?.focus())
    await session.press('1', '0', '7', '例')
    await expect
      .poll(() => session.run(shownSheets), { timeout: 15_000 })
      .toEqual(['沪科提复〔2024〕79号 107例'])
    await session.open('about:blank')
    await session.open(`${base}?kind=${encodeURIComponent('代表建议')}`)
    await expect.poll(() => session.run(shownSheets)).toEqual(['沪科建复〔2024〕26号 '])
  },
  'has views, filters and passages without script': async (session) => {
    await serveWithoutScript(async (base) => {
      await session.open(`${base}${pair}`)
      expect(await session.run(shownRows)).toEqual([true, true, true])
      await session.run(() => document.getElementById('view-differences')?.click())
      expect(await session.run(shownRows)).toEqual([false, true, true])
      await session.run(() => {
        location.hash = '#left-preamble-p2-s7'
      })
      await expect.poll(() => session.run(isInView, 'left-preamble-p2-s7')).toBe(true)
      await session.open(base)
      await session.run(() => {
        const options = [...document.querySelectorAll<HTMLOptionElement>('#kind option')]
        const proposals = options.find(({ text }) => text === '政协提案')
        if (proposals) proposals.selected = true
      })
      expect(await session.run(shownSheets)).toEqual(['沪科提复〔2024〕79号 '])
      await session.open(`${base}${reply}#commitment-2`)
      await expect.poll(() => session.run(isInView, 'commitment-2')).toBe(true)
    })
  },
  'scrolls no page sideways at 320 pixels': async (session) => {
    await serveWithoutScript(async (base) => {
      for (const address of ['', 'commitments/', reply, pair]) {
        await session.open(`${base}frame/320/${address}`)
        const widths = await session.run(() => {
          const { contentDocument, contentWindow } = document.querySelector('iframe') as HTMLIFrameElement
          return [contentWindow?.innerWidth, contentDocument?.documentElement.scrollWidth]
        })
        expect(widths[0]).toBe(320)
        // A scroll bar takes some of it.
        expect(widths[1], address).toBeLessThanOrEqual(320)
        expect(widths[1], address).toBeGreaterThan(290)
      }
    })
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

/** Whether a row that both letters have is shown, one that differs, and what differs in it; runs in the page. */
function shownRows(): boolean[] {
  const rows = [...document.querySelectorAll('.row')]
  const [same, changed] = ['三是企业主体多元集聚。', '43款'].map((words) =>
    rows.find(({ textContent }) => textContent.includes(words)),
  )
  const mark = changed?.querySelector('mark > span')
  return [same, changed, mark].map((element) => (element?.getClientRects().length ?? 0) > 0)
}

/** Of each letter that the library shows its number and what is marked in it; runs in the page. */
function shownSheets(): string[] {
  return [...document.querySelectorAll('.sheet')]
    .filter((sheet) => sheet.getClientRects().length > 0)
    .map((sheet) => {
      const [number] = /沪科.复〔2024〕\d+号/.exec(sheet.textContent) ?? []
      return `${number} ${[...new Set([...sheet.querySelectorAll('mark')].map((mark) => mark.textContent))]}`
    })
}

/** Whether the element of an id is in the window; runs in the page. */
function isInView(id: string): boolean {
  const { top = -1, bottom = 0, height = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {}
  return height > 0 && top >= 0 && bottom <= innerHeight
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
