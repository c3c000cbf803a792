/** The signs of Han numerals, each class spelled once, to stand between square brackets of a regular expression. */
export const hanDigits = '一二三四五六七八九'

/** What items, sessions and days are counted in: 一、, 十二、. */
export const hanNumerals = `${hanDigits}十`

/** What amounts and years are written in as well: 两千三百万, 二〇二四. */
export const hanAmounts = `〇零○${hanNumerals}百千万亿两`
