import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { citation } from '@/lib/wording/citation'
import { paragraphLocator, sectionLocator } from '@/lib/wording/locators'

const { bySlug } = await readLibrary('content')
const reply = bySlug('hukejianfu-2024-26')
if (!reply) throw new Error('No reply')

test('names title, issuer, number and date', () => {
  expect(citation(reply)).toBe(
    '《对市十六届人大二次会议第0106号代表建议的答复》，上海市科学技术委员会，沪科建复〔2024〕26号，2024年5月20日',
  )
})

test('leaves out what the letter lacks', () => {
  expect(citation({ ...reply, documentNumber: null, issuedOn: null })).toBe(
    '《对市十六届人大二次会议第0106号代表建议的答复》，上海市科学技术委员会',
  )
})

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
    '后续承诺',
    '结语',
    '署名',
    '联系方式',
    '抄送与印发',
  ])
})

test('counts paragraphs from one', () => {
  const measure = reply.sections.find(({ id }) => id === 'measure-2')
  expect(measure && paragraphLocator(measure, 0)).toBe('第二部分第1段')
})
