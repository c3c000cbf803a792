import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { locatorOf, paragraphLocator, sectionLocator } from '@/lib/wording/locators'

const { bySlug } = await readLibrary('content')
const reply = bySlug('hukejianfu-2024-26')
if (!reply) throw new Error('No reply')

test('calls a measure by its number, other parts by what they are', () => {
  const places = reply.sections.map((section) => sectionLocator(section))
  expect(places).toEqual([
    '版头',
    '标题',
    '称谓',
    '导语',
    '第一部分',
    '第二部分',
    '第三部分',
    '承诺事项',
    '结语',
    '署名',
    '联系方式',
    '版记',
  ])
})

test('counts paragraphs from one', () => {
  const measure = reply.sections.find(({ id }) => id === 'measure-2')
  expect(measure && paragraphLocator(measure, 0)).toBe('第二部分第1段')
})

test('a place is named by its part, and by its paragraph where there are several', () => {
  const at = (words: string) => ({ start: reply.text.indexOf(words), end: reply.text.length })
  expect(locatorOf(reply, at('联影医疗的全景'))).toBe('导语第3段')
  expect(locatorOf(reply, at('共支持产品研发投入超亿元'))).toBe('第一部分')
  expect(locatorOf(reply, at('三是加速高端'))).toBe('承诺事项')
})
