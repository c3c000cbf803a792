import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { namesOf } from '@/lib/wording/names'
import fc from '@/tests/unit/random-cases'

const { bySlug } = await readLibrary('content')
const [reply, other] = [bySlug('hukejianfu-2024-26'), bySlug('huketifu-2024-79')] as [Reply, Reply]

function named(left: Partial<Reply>, right: Partial<Reply>): string[] {
  const { left: here, right: there } = namesOf({ ...reply, ...left }, { ...reply, ...right })
  return [here.label, there.label]
}

test('letters go by the end of their numbers and by what of their dates differs', () => {
  expect(namesOf(reply, other)).toEqual({
    left: { short: '26号', label: '26号·5月' },
    right: { short: '79号', label: '79号·7月' },
  })
  expect(named({ issuedOn: '2023-05-20' }, other)).toEqual(['26号·2023年', '79号·2024年'])
  expect(named({ issuedOn: '2024-07-02' }, other)).toEqual(['26号·7月2日', '79号·7月29日'])
  expect(named({ issuedOn: null }, other)).toEqual(['26号', '79号'])
})

test('where the ends of their numbers are equal, by more', () => {
  expect(named({}, { documentNumber: '沪教委复〔2024〕26号', issuedOn: reply.issuedOn })).toEqual([
    '沪科建复〔2024〕26号',
    '沪教委复〔2024〕26号',
  ])
  const unnumbered = { documentNumber: null }
  expect(named(unnumbered, { ...unnumbered, request: other.request })).toEqual(['第0106号', '第1227号'])
  expect(named(unnumbered, { issuer: '市教委' })).toEqual(['上海市科学技术委员会', '市教委'])
  expect(named(unnumbered, { issuedOn: '2024-06-01' })).toEqual(['5月', '6月'])
  expect(named({ title: '甲' }, { title: '乙' })).toEqual(['甲', '乙'])
  expect(named({}, {})).toEqual(['前件', '后件'])
})

test('two letters never have one name', () => {
  const fields = fc.record({
    documentNumber: fc.constantFrom(null, '甲〔2024〕1号', '乙〔2024〕1号', '甲〔2024〕2号', '无'),
    issuedOn: fc.constantFrom(null, '2024-05-20', '2024-05-21', '2023-05-20'),
    issuer: fc.constantFrom(null, '甲局', '乙局'),
    title: fc.constantFrom(null, '甲', '乙'),
  })
  fc.assert(
    fc.property(fields, fields, (one, two) => {
      const { left, right } = namesOf({ ...reply, ...one }, { ...reply, ...two })
      expect(left.short).not.toBe(right.short)
      expect(left.label).not.toBe(right.label)
    }),
  )
})
