import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** The folders of the fonts here that fontconfig's pattern matches, of all fonts without one. */
export function fontFolders(pattern = ':'): string[] {
  const { stdout } = spawnSync('fc-list', [pattern, 'file'], { encoding: 'utf8' })
  const files = (stdout ?? '').split('\n').map((line) => line.replace(/: *$/, ''))
  return [...new Set(files.filter(Boolean).map((file) => path.dirname(file)))]
}

/** Fontconfig's pattern of a face that has Chinese characters, whatever languages it names. */
export const chineseFaces = ':charset=7b54'

/** Whether there are fonts here and none of them has Chinese characters, so that the system's faces set boxes. */
export function lacksChinese(): boolean {
  return fontFolders().length > 0 && fontFolders(chineseFaces).length === 0
}
