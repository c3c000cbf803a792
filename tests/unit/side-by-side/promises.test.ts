import { expect, test } from 'vitest'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { pairedPromises } from '@/lib/side-by-side/promises'
import { letter, parse } from '../parse/support'
import { left, pair, right } from './own-pair'

test('promises pair by what they say and not by their numbers', () => {
  expect(
    pairedPromises(pair.comparison, left, right).map((found) => [
      found.left?.lead ?? null,
      found.right?.lead ?? null,
      found.isSame,
    ]),
  ).toEqual([
    ['制定新一轮产业政策', '制定新一轮产业政策', false],
    ['推动临床资源赋能产业发展', '推动临床资源赋能产业发展', true],
    ['加速高端医疗装备入院应用', null, false],
    [null, '加快小型质子治疗设备核心技术攻关', false],
  ])
})

test('each promise has one partner at the most', () => {
  const said = '推进养老服务设施建设，完善考核机制。'
  const [one, other] = [`今后${said}`, `今后${said}下一步${said}`].map(
    (text) => parse(letter(`## 一、甲\n\n完成。${text}`)).reply,
  )
  if (!one || !other) throw new Error('Expected two letters')
  const found = pairedPromises(comparePair(one, other).comparison, one, other)
  const paired = found.filter(({ left, right }) => left && right)
  expect(paired).toHaveLength(1)
})
