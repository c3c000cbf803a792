import pairs from 'opencc-js/dict/TSCharacters'
import type { Forms } from './units'

/** Traditional characters and the simplified ones that they are found by. */
export const simplified: Forms = new Map(
  pairs.split('|').map((pair) => {
    const [traditional = '', simple = traditional] = pair.split(' ')
    return [traditional, simple]
  }),
)
