import { lastAtMost } from './places'

/**
 * Characters without width that pages and editors leave in a text and that change nothing of how it reads: soft hyphen,
 * zero-width space, word joiner, byte order mark. Those that turn the direction of writing are no such, and stay.
 */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/gu

interface Cleared {
  readonly text: string
  readonly removed: readonly { readonly at: number; readonly characters: string }[]
  /** Where a place of `text` stood before. */
  readonly origin: (offset: number) => number
}

/** A text without its characters that nobody sees. */
export function withoutInvisible(source: string): Cleared {
  const removed = [...source.matchAll(invisible)].map(({ index, 0: characters }) => ({
    at: index,
    characters,
  }))
  // How much is gone before each place of the text where something was.
  const places: number[] = []
  const gone: number[] = []
  let sum = 0
  for (const { at, characters } of removed) {
    places.push(at - sum)
    sum += characters.length
    gone.push(sum)
  }
  return {
    text: source.replace(invisible, ''),
    removed,
    origin: (offset) => {
      const last = lastAtMost(places, offset)
      return offset < (places[last] ?? Number.POSITIVE_INFINITY) ? offset : offset + (gone[last] ?? 0)
    },
  }
}
