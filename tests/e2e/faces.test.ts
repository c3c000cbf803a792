import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { launchOptions } from '@/scripts/browser/chromium'
import { chineseFaces, fontFolders } from './fonts'
import { overflow, smallTargets } from './sizes'

const chinese = fontFolders(chineseFaces)
const others = fontFolders().filter((folder) => !chinese.includes(folder))

/** Sets of fonts that can be had here, by what tells them apart. */
const sets: Record<string, readonly string[]> = {
  'no Chinese face': others,
  ...Object.fromEntries(
    chinese.map((folder) => [`the Chinese faces of ${folder} alone`, [...others, folder]]),
  ),
}

for (const [index, [name, folders]] of Object.entries(sets).entries())
  test(`with ${name} no page scrolls sideways, and what is pressed is 24 pixels wide and high`, async ({
    baseURL,
  }) => {
    test.skip(others.length === 0, 'Found no fonts that fontconfig knows')
    const folder = path.resolve('test-results/faces')
    await mkdir(folder, { recursive: true })
    const config = path.join(folder, `${index}.conf`)
    const listed = folders.map((each) => `<dir>${each}</dir>`).join('')
    await writeFile(
      config,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${listed}<cachedir>${folder}/${index}</cachedir></fontconfig>`,
    )
    const options = launchOptions(process.env)
    const browser = await chromium.launch({
      ...options,
      env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: config },
    })
    const page = await browser.newPage({ locale: 'zh-CN' })
    const small: string[] = []
    for (const address of [
      '/',
      '/commitments/',
      '/sentences/',
      '/compare/',
      '/accessibility/',
      '/nowhere/',
      '/replies/hukejianfu-2024-26/',
      '/compare/hukejianfu-2024-26/huketifu-2024-79/',
    ]) {
      await page.goto(new URL(address, baseURL).href)
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        for (const target of await smallTargets(page)) small.push(`${address} at ${width}: ${target}`)
        expect(await overflow(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
    expect(small).toEqual([])
    await browser.close()
  })
