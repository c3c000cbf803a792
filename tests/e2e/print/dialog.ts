import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContextOptions, chromium, expect, type Page } from '@playwright/test'
import { launchOptions } from '@/scripts/browser/chromium'

/**
 * What comes out of the browser's own print dialog, which waits for nothing that a page has yet to load, as
 * `page.pdf()` does. `act` has to open the dialog. The browser is a whole one without a screen, that confirms the dialog
 * at once and prints to a file.
 */
export async function printByDialog(
  { baseURL, ...options }: Omit<BrowserContextOptions, 'baseURL'> & { baseURL: string | undefined },
  act: (page: Page) => Promise<unknown>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'print-dialog-'))
  const profile = path.join(folder, 'profile')
  const target = path.join(folder, 'printed')
  await mkdir(path.join(profile, 'Default'), { recursive: true })
  await mkdir(target)
  const appState = {
    version: 2,
    recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    selectedDestinationId: 'Save as PDF',
    isHeaderFooterEnabled: true,
  }
  const preferences = {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(appState) } },
    savefile: { default_directory: target },
  }
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const launch = launchOptions(process.env)
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    ...(baseURL !== undefined && { baseURL }),
    ...launch,
    headless: false,
    args: [...(launch.args ?? []), '--ozone-platform=headless', '--kiosk-printing'],
  })
  try {
    const page = await context.newPage()
    await act(page)
    let bytes = new Uint8Array()
    await expect(async () => {
      const [file = ''] = await readdir(target)
      bytes = await readFile(path.join(target, file))
      expect(Buffer.from(bytes).subarray(-6).toString()).toContain('%%EOF')
    }).toPass({ timeout: 30_000 })
    return bytes
  } finally {
    await context.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
