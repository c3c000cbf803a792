import { expect, test } from 'vitest'
import { likeness, printOf } from '@/lib/stock/likeness'
import { nearIndex } from '@/lib/stock/near-index'

const alike = (one: string, other: string) => likeness(printOf(one), printOf(other))

test('texts are as alike as the part of their pairs of letters that both have', () => {
  expect(alike('推进老旧小区改造', '推进老旧小区改造')).toBe(1)
  expect(alike('推进老旧小区改造', '改善农村饮水安全')).toBe(0)
  // Four pairs each, of which two are the same.
  expect(alike('甲乙丙丁戊', '甲乙丙子丑')).toBe(0.5)
  expect(alike('', '')).toBe(0)
})

test('numbers make no difference', () => {
  expect(alike('新建学校41所', '新建学校5200所')).toBe(1)
})

test('a text is found again by one like it, the most alike first, and by none that is not', () => {
  const index = nearIndex<string>()
  const put = (text: string) => index.nearestOr(text, 0.6, () => text)
  const first = '对符合条件的单位给予一次性补助，同一单位每年只补助一次。'
  expect(put(first)).toBe(first)
  expect(put(first.replace('单位给予', '企业给予'))).toBe(first)
  const second = '对符合条件的家庭发放租房补贴，同一家庭每年只申请一次。'
  expect(put(second)).toBe(second)
  expect(put(second.replace('租房', '住房'))).toBe(second)
  expect(put('有关情况已经公开，接受社会监督。')).not.toBe(first)
})

test('a text that is shorter than a shingle is found too', () => {
  const index = nearIndex<number>()
  expect(index.nearestOr('谢谢', 0.6, () => 1)).toBe(1)
  expect(index.nearestOr('谢谢', 0.6, () => 2)).toBe(1)
})
