import { expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

test.each([
  ['市政府　市人大', ['市政府', '市人大']],
  ['　市政府　市人大', ['市政府', '市人大']],
  ['市政府　市人大　、某某局', ['市政府', '市人大', '某某局']],
  ['市政府　市人大、某某局　某某委', ['市政府', '市人大', '某某局', '某某委']],
  ['市 政府　市人大', ['市政府', '市人大']],
  ['市政府　市 人大', ['市政府', '市人大']],
  ['市政府　市 人大　市政协', ['市政府', '市人大', '市政协']],
  ['市政府　某局', ['市政府某局']],
  ['市 政 府', ['市政府']],
])('white space parts names where each is one by itself: %s', (names, copiedTo) => {
  const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2031年5月6日\n\n抄送：${names}`))
  expect(section(reply, 'distribution').copiedTo).toEqual(copiedTo)
  const fields = reply.fields.filter(({ name }) => name === 'copiedTo')
  expect(fields.map((field) => textOf(reply, field))).toEqual(copiedTo)
})
