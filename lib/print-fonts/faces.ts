/** A cut of a bundled typeface, and what it sets. */
export interface Face {
  readonly name: FaceName
  readonly family: string
  readonly weight: 400 | 700
  /** Full or PostScript names under which a reader's machine may have the standard's own typeface. */
  readonly local: readonly string[]
  readonly source: Source
}

/** Where a typeface lies in an installed package: its files in the order in which they are asked for a glyph. */
export interface Source {
  readonly package: string
  /** The slices are asked only for what `whole` lacks; a package without a whole font has `null`. */
  readonly whole: string | null
  readonly slices: RegExp
  readonly licence: string
}

export type FaceName = 'body' | 'bold' | 'title' | 'hei' | 'kai'

const notoSerif = (weight: number): Source => ({
  package: '@fontsource/noto-serif-sc',
  whole: `noto-serif-sc-chinese-simplified-${weight}-normal.woff2`,
  slices: new RegExp(`^noto-serif-sc-(?:\\d+|latin-ext|cyrillic|vietnamese)-${weight}-normal\\.woff2$`),
  licence: 'LICENSE',
})

const notoSans = (weight: number): Source => ({
  package: '@fontsource/noto-sans-sc',
  whole: `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  slices: new RegExp(`^noto-sans-sc-(?:\\d+|latin-ext|cyrillic|vietnamese)-${weight}-normal\\.woff2$`),
  licence: 'LICENSE',
})

const wenkai: Source = {
  package: 'lxgw-wenkai-webfont',
  whole: null,
  slices: /^lxgwwenkai-regular-subset-\d+\.woff2$/,
  licence: 'OFL.txt',
}

/**
 * The faces of the printed copy, the standard's own typeface first where the reader has it. 仿宋, the
 * body's, has no free typeface to bundle: Song stands in for it. Bold words are set in a drawn bold
 * everywhere, for a browser that has to embolden a face itself turns its letters into pictures in a PDF.
 */
export const faces: readonly Face[] = [
  {
    name: 'body',
    family: 'Letter Body',
    weight: 400,
    local: [
      // The one with more characters first.
      'FangSong',
      '仿宋',
      'FangSong_GB2312',
      '仿宋_GB2312',
      'STFangsong',
      '华文仿宋',
      'FZFSJW--GB1-0',
      '方正仿宋简体',
      '方正仿宋_GBK',
    ],
    source: notoSerif(400),
  },
  { name: 'bold', family: 'Letter Bold', weight: 700, local: [], source: notoSerif(700) },
  {
    name: 'title',
    family: 'Letter Title',
    weight: 700,
    local: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXBSJW--GB1-0', '方正小标宋_GBK', 'FZXBSK--GBK1-0'],
    source: notoSerif(700),
  },
  {
    name: 'hei',
    family: 'Letter Hei',
    weight: 400,
    local: ['SimHei', '黑体', 'STHeiti', '华文黑体'],
    source: notoSans(500),
  },
  {
    name: 'kai',
    family: 'Letter Kai',
    weight: 400,
    local: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', '华文楷体'],
    source: wenkai,
  },
]
