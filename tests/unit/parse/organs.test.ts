import { expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

test.each([
  ['某某局', ['某某局']],
  [`${'甲'.repeat(39)}局`, [`${'甲'.repeat(39)}局`]],
  ['某某局（甲）', ['某某局（甲）']],
  ['某某局（盖章）', ['某某局']],
  ['某某局(公章)', ['某某局']],
  ['某某局（章）', ['某某局']],
  ['某某局（印章）、某某委（公章）', ['某某局', '某某委']],
  ['某某局、某某委', ['某某局', '某某委']],
  ['某某某局　某某某委', ['某某某局', '某某某委']],
  ['某某某局　某某某委、某某厅', ['某某某局', '某某某委', '某某厅']],
  ['某某局　委员会', ['某某局委员会']],
  ['某 某 局', ['某某局']],
  ...['某市支队', '某某大学', '某市妇联', '某开发区'].map((name): [string, string[]] => [name, [name]]),
])('a letter is signed by %s', (line, issuers) => {
  const { reply } = parse(letter(`文。\n\n${line}`))
  expect(section(reply, 'signature').issuers).toEqual(issuers)
  const fields = reply.fields.filter(({ name }) => name === 'issuer')
  expect(fields.map((field) => textOf(reply, field))).toEqual(issuers)
})

test.each([
  '某局',
  `${'甲'.repeat(40)}局`,
  '某，某局',
  '某某：某局',
  '某某局（甲',
  '某某局甲',
  '某某局、某甲',
  '（某某局）',
])('nobody signs by %s', (line) => {
  expect(parse(letter(`文。\n\n${line}`)).reply.sections.map(({ type }) => type)).not.toContain('signature')
})
