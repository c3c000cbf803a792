import { describe, expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

/** What the lines of the imprint say, and that each field leads to its words. */
function imprint(lines: string) {
  const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2031年5月6日\n\n${lines}`))
  const { copiedTo, printedBy, printedOn } = section(reply, 'distribution')
  const read = (name: string) =>
    reply.fields.filter((field) => field.name === name).map((field) => textOf(reply, field))
  expect(read('copiedTo')).toEqual(copiedTo)
  expect(read('printedBy')).toEqual(printedBy === null ? [] : [printedBy])
  expect(read('printedOn')).toHaveLength(printedOn === null ? 0 : 1)
  return [copiedTo, printedBy, printedOn]
}

describe('a copy goes to those named behind', () => {
  test.each([
    ['抄送单位：某局、某委，某办；某厅。', ['某局', '某委', '某办', '某厅']],
    ['抄报：某局', ['某局']],
    ['分送机关：某局', ['某局']],
    ['送:某局', ['某局']],
    ['送：某局（1份）、某委（2）', ['某局', '某委']],
    ['抄送：市政府、市人大\n\n共印5份', ['市政府', '市人大']],
    ['抄送：某委\n\n滨海市教育局', ['某委', '滨海市教育局']],
  ])('%j', (lines, copiedTo) => {
    expect(imprint(lines)).toEqual([copiedTo, null, null])
  })
})

describe('the printing', () => {
  test.each([
    ['印发单位：某办　2031年5月9日', '某办', '2031-05-09'],
    ['印发机关：某办', '某办', null],
    ['印发日期：2031年5月9日', null, '2031-05-09'],
    ['2031年5月9日印发', null, '2031-05-09'],
    ['某办2031年5月9日印发', '某办', '2031-05-09'],
    ['某办　印发时间：2031年5月9日印发', '某办', '2031-05-09'],
    ['某办印发', '某办', null],
    ['共印5份', null, null],
    ['（共印 5 份）', null, null],
    ['抄送：某局\n\n某办2031年5月9日印发', '某办', '2031-05-09'],
  ])('%j', (lines, printedBy, printedOn) => {
    expect(imprint(lines).slice(1)).toEqual([printedBy, printedOn])
  })

  test.each(['送某局', '共印若干份', '印发文件', '抄送给某局'])('is not told by %s', (line) => {
    const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2031年5月6日\n\n${line}`))
    expect(reply.sections.some(({ type }) => type === 'distribution')).toBe(false)
  })
})
