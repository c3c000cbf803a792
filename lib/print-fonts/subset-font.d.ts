declare module 'subset-font' {
  /** Cuts a font to the characters of `text`; the package ships no types of its own. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'truetype' | 'woff' | 'woff2'
      /** OpenType features to keep; all where it is not given. */
      readonly keepFeatures?: readonly string[]
      readonly noHinting?: boolean
    },
  ): Promise<Buffer>
}
