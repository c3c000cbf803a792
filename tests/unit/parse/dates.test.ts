import { describe, expect, test } from 'vitest'
import { letter, parse } from './support'

/** The date below a body that signs, and what is told of it. */
function signed(date: string): [string | null, string | undefined] {
  const { reply, rules } = parse(letter(`文。\n\n滨海市教育局\n\n${date}`))
  return [reply.issuedOn, rules[0]?.slice('9:1 '.length)]
}

describe('a date', () => {
  test.each([
    ['2031.5.6', '2031-05-06'],
    ['2031/5/6', '2031-05-06'],
    ['某某局2031-5-6', '2031-05-06'],
    ['2031-5-6（A类）', '2031-05-06'],
    ['2031年5月6号', '2031-05-06'],
    ['二〇三一年十二月三十一日', '2031-12-31'],
    ['二零三一年五月六日', '2031-05-06'],
    ['二Ｏ三一年五月六日', '2031-05-06'],
    ['2o31年五月六日', '2031-05-06'],
    ['2031年十月十日', '2031-10-10'],
    ['2031年05月06日', '2031-05-06'],
  ])('%s', (written, iso) => {
    expect(signed(written)).toEqual([iso, undefined])
  })

  test.each([
    '2031年0月6日',
    '2031年5月0日',
    '2031年1二月6日',
    '2031年二十月六日',
    '2031-5-61',
    '2031年4月31日',
  ])('no day of the calendar: %s', (written) => {
    expect(signed(written)).toEqual([null, 'date'])
  })

  test.each(['20310506', '20315', '31年5月6', '2031年', '2031年五月', '2031年5月6', '二〇三一年'])(
    'damaged: %s',
    (written) => {
      expect(signed(written)).toEqual([null, 'damaged-date'])
    },
  )

  test.each([
    '2031-5/6',
    '12031-5-6',
    '2031-5-612',
    '203105067',
    '2031',
    '1年',
    '于2031年',
    '2031年5月6日至9日',
  ])('none: %s', (written) => {
    expect(signed(written)).toEqual([null, 'unread-line'])
  })
})
