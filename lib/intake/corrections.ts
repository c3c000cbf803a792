/** A stretch of the input that is written otherwise in the letter. */
export interface Correction {
  readonly start: number
  readonly end: number
  readonly text: string
}

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' }

/** A full stop at the end of a line behind a Han character: no figure, name or address ends so. */
const lastStop = /(?<=\p{Script=Han}[”’）》]?)\.(?=\s*$)/u

const wide = /[\p{Script=Han}》”’）】〕%]/u

/**
 * Half-width marks that a conversion left in Chinese text: behind a Han character or a full-width mark, where
 * no figure or Latin word goes on behind them (8:30, ISO9001:2015 and addresses stay). Brackets are set right
 * in pairs, where what stands in them is Chinese.
 */
export function punctuationIn(text: string): Correction[] {
  const found: Correction[] = []
  for (const { index, 0: whole } of text.matchAll(/\([^()]{1,80}\)/g)) {
    const before = text.slice(0, index).trimEnd().at(-1) ?? ''
    if (!/\p{Script=Han}/u.test(whole) && !wide.test(before)) continue
    const end = index + whole.length
    found.push({ start: index, end: index + 1, text: '（' }, { start: end - 1, end, text: '）' })
  }
  const closers = new Set(found.map(({ end }) => end))
  for (const { index, 0: mark } of text.matchAll(/[,:;?!]/g)) {
    const head = text.slice(0, index).trimEnd()
    const after =
      text
        .slice(index + 1)
        .trimStart()
        .at(0) ?? ''
    if (!wide.test(head.at(-1) ?? '') && !closers.has(head.length)) continue
    if (mark === ':' && text.startsWith('//', index + 1)) continue
    if (mark === ',' && head.endsWith('%') && /\d/.test(after)) continue
    found.push({ start: index, end: index + 1, text: full[mark] ?? mark })
  }
  const stop = lastStop.exec(text)
  if (stop) found.push({ start: stop.index, end: stop.index + 1, text: '。' })
  return found.sort((a, b) => a.start - b.start)
}

/** A dash that stands for 一 at the head of a heading: —、甲. */
export function dashedNumeralIn(text: string): Correction[] {
  const head = /^(?:\*\*)?([—–－-])(?=[、．]\p{Script=Han})/u.exec(text)
  if (!head?.[1]) return []
  const start = head[0].length - head[1].length
  return [{ start, end: start + head[1].length, text: '一' }]
}
