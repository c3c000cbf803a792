import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { differingFigures, figures } from '@/lib/compare/figures'
import { policies } from '@/lib/compare/policies'
import { letter } from './pictures'

describe('the figures of a text', () => {
  test.each([
    ['2016年以来，41款器械获批，占 4.9 %，共 1,860.5 亿元', '2016年 41款 4.9% 1,860.5亿元'],
    ['第0106号建议，沪科建复〔2024〕26号，2024 年 5 月 20 日', '第0106号 〔2024〕26号 2024年5月20日'],
    ['二〇二四年五月二十日，约占1/4，六成以上、两家', '二〇二四年五月二十日 1/4 六成 两家'],
    ['SRM-T120F与3.0T系统、PM2.5，一次性胆道镜，一是统一标准', ''],
    ['惠及居民2万余户、430人次，给予最高1000万元', '2万余户 430人次 1000万元'],
  ])('%s', (text, found) => {
    expect(
      figures(text)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(found)
  })
})

/** `41款|43款` for what changed, then what either letter has alone. */
function table(left: string, right: string): string[] {
  const [a, b] = [letter('left', { body: left }), letter('right', { body: right })]
  const found = differingFigures(compare(a, b).passages, a.text, b.text)
  const only = (list: typeof found.leftOnly) => list.map(({ text }) => text).join(' ')
  return [
    found.changed.map(({ left, right }) => `${left.text}|${right.text}`).join(' '),
    only(found.leftOnly),
    only(found.rightOnly),
  ]
}

describe('the figures that differ', () => {
  test('stand in the same place of a pair', () => {
    expect(table('全市建成41家食堂，日均供餐1.1万份。', '全市建成43家食堂，日均供餐1.4万份。')).toEqual([
      '41家|43家 1.1万份|1.4万份',
      '',
      '',
    ])
    expect(table('签署日期是2024年5月20日。', '签署日期是2024年7月29日。')).toEqual([
      '2024年5月20日|2024年7月29日',
      '',
      '',
    ])
  })

  test('of one letter alone are those that the other has nowhere', () => {
    expect(
      table(
        '建成食堂，覆盖全部街道和12个镇。投入300万元。',
        '建成食堂，覆盖全部街道。惠及2万人，包括12个镇的老人。',
      ),
    ).toEqual(['', '300万元', '2万人'])
  })

  test('do not pair where text was put in between', () => {
    expect(
      table('支持企业5家，安排资金，推进项目落地见效。', '支持企业，安排资金300万元，推进项目落地见效。'),
    ).toEqual(['', '5家', '300万元'])
  })
})

test('policies are named by either letter or both, short forms with their full name', () => {
  const left =
    '出台《关于落实〈条例〉的若干意见》，发布《上海市“新优药械”产品目录（试行）》，《目录》产品优先，见《若干意见》。'
  const right = '《上海市“新优药械”产品目录（试行）》已更新。《目录》公开，《办法》另行制定。'
  const shown = policies(left, right).map(({ name, left, right }) => `${name} ${left.length}|${right.length}`)
  expect(shown).toEqual([
    '关于落实〈条例〉的若干意见 2|0',
    '上海市“新优药械”产品目录（试行） 2|2',
    '办法 0|1',
  ])
  expect(policies('《关于实施《条例》的意见》', '').map(({ name }) => name)).toEqual([
    '关于实施《条例》的意见',
  ])
})
