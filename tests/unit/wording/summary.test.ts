import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { counts, nameOf, requestLine } from '@/lib/wording/summary'
import { letter, parse } from '../parse/support'

const { bySlug } = await readLibrary('content')
const suggestion = bySlug('hukejianfu-2024-26') as Reply
const proposal = bySlug('huketifu-2024-79') as Reply

describe('what a reply answers', () => {
  test('is told with session, number and kind', () => {
    expect(requestLine(suggestion)).toBe('市十六届人大二次会议第0106号代表建议')
  })

  test('is told without 政协 twice', () => {
    expect(requestLine(proposal)).toBe('市政协十四届二次会议第1227号提案')
    const request = { ...proposal.request, session: null }
    expect(requestLine({ ...proposal, request })).toBe('第1227号政协提案')
  })

  test('is told by what there is, and by nothing where nothing is known', () => {
    const unknown = { kind: 'unknown', session: null, number: null, title: '甲' } as const
    expect(requestLine({ ...suggestion, request: unknown })).toBeNull()
    expect(requestLine({ ...suggestion, request: { ...unknown, number: '5' } })).toBe('第5号其他')
    expect(requestLine({ ...suggestion, request: { ...unknown, session: '县人大' } })).toBe('县人大其他')
  })
})

test('a reply goes by its title, else its number, else what or whom it answers', () => {
  expect(nameOf(suggestion)).toBe('对市十六届人大二次会议第0106号代表建议的答复')
  expect(nameOf({ ...suggestion, title: null })).toBe('沪科建复〔2024〕26号')
  const bare = { ...suggestion, title: null, documentNumber: null }
  expect(nameOf(bare)).toBe(`未具标题的答复（${suggestion.request.title}）`)
  const request = { ...suggestion.request, title: null }
  expect(nameOf({ ...bare, request })).toBe('未具标题的答复（曹晖）')
  expect(nameOf({ ...bare, request, addressees: [] })).toBe('未具标题的答复')
})

test('measures and commitments are counted', () => {
  expect(counts(suggestion)).toEqual({ measures: 3, commitments: 3 })
  const inside = parse(letter('## 一、甲\n\n文。下一步，一是扩围。二是管理。'))
  expect(counts(inside.reply)).toEqual({ measures: 1, commitments: 2 })
  expect(counts({ ...suggestion, sections: [] })).toEqual({ measures: 0, commitments: 0 })
})
