import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { citation } from '@/lib/wording/citation'

const { bySlug } = await readLibrary('content')
const reply = bySlug('hukejianfu-2024-26')
if (!reply) throw new Error('No reply')

test('names title, issuer, number and date', () => {
  expect(citation(reply)).toBe(
    '《对市十六届人大二次会议第0106号代表建议的答复》，上海市科学技术委员会，沪科建复〔2024〕26号，2024年5月20日',
  )
})

test('names every issuer of a joint letter', () => {
  expect(citation({ ...reply, issuers: ['市教委', '市财政局'] })).toContain('，市教委、市财政局，')
})

test('leaves out what the letter lacks', () => {
  expect(citation({ ...reply, documentNumber: null, issuedOn: null })).toBe(
    '《对市十六届人大二次会议第0106号代表建议的答复》，上海市科学技术委员会',
  )
})
