import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { repliesCsv, repliesJsonl } from '@/lib/publish/library-data'
import { publicReply } from '@/lib/publish/public-json'

const { replies } = await readLibrary('content')

test('each line of the data is a reply as its own file has it', () => {
  const lines = repliesJsonl(replies).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(replies.map(publicReply))
})

test('the table has a reply a line, with its fields and counts', () => {
  const [heads, newest, ...rest] = repliesCsv(replies, 'https://a.example')
    .replace('\uFEFF', '')
    .split('\r\n')
  expect(rest).toHaveLength(2)
  const cells = (line = '') => line.slice(1, -1).split('","')
  expect(Object.fromEntries(cells(heads).map((head, n) => [head, cells(newest)[n]]))).toEqual({
    slug: 'huketifu-2024-79',
    issuers: '上海市科学技术委员会',
    documentNumber: '沪科提复〔2024〕79号',
    title: replies[0]?.title,
    kind: 'cppccProposal',
    session: '市政协十四届二次会议',
    number: '1227',
    request: replies[0]?.request.title,
    addressees: '曾凡一；苏良碧；李青峰',
    outcome: replies[0]?.outcome,
    outcomeClass: replies[0]?.outcomeClass,
    disclosure: replies[0]?.disclosure,
    issuedOn: '2024-07-29',
    source: '',
    retrieved: '',
    characters: String(replies[0]?.text.replace(/\s/g, '').length),
    measures: '3',
    commitments: '3',
    page: 'https://a.example/replies/huketifu-2024-79/',
  })
})

test('a reply is one line whatever its fields say', () => {
  const odd = replies.map((reply) => ({ ...reply, title: '甲"乙', outcome: null }))
  const lines = repliesCsv(odd, null).trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('"甲""乙"')
  expect(lines[1]).toMatch(/"\/replies\/huketifu-2024-79\/"$/)
})
