import { expect, test } from 'vitest'
import { bibtex, ris } from '@/lib/publish/records'
import type { Reply } from '@/lib/reply/reply'
import { oldest } from '../library/many'

const base = 'https://a.example/replies'
const read: Reply = { ...oldest, source: 'https://b.example/0106.html?a_b=1&c={d}', retrieved: '2024-06-01' }
/** A letter that says nothing of itself. */
const bare: Reply = {
  ...oldest,
  ...{ issuers: [], title: null, documentNumber: null, addressees: [], issuedOn: null },
  request: { kind: 'unknown', session: null, number: null, title: null },
}

test('RIS: the whole record', () => {
  expect(ris(read, base).split('\r\n')).toEqual([
    'TY  - GOVDOC',
    'AU  - 上海市科学技术委员会',
    'TI  - 对市十六届人大二次会议第0106号代表建议的答复',
    'SN  - 沪科建复〔2024〕26号',
    'M3  - 答复',
    'PB  - 上海市科学技术委员会',
    'PY  - 2024',
    'DA  - 2024/05/20',
    'N1  - 答复市十六届人大二次会议第0106号代表建议“关于进一步推进和加快上海国产高端医疗装备发展助推科创中心建设的思考与建议”',
    'LA  - zh-CN',
    'UR  - https://b.example/0106.html?a_b=1&c={d}',
    'Y2  - 2024/06/01',
    'ER  - ',
    '',
  ])
})

test('BibTeX: the whole record', () => {
  expect(bibtex(read, base).split('\n')).toEqual([
    '@techreport{hukejianfu-2024-26,',
    '  author = {{上海市科学技术委员会}},',
    '  title = {{对市十六届人大二次会议第0106号代表建议的答复}},',
    '  institution = {上海市科学技术委员会},',
    '  type = {答复},',
    '  number = {沪科建复〔2024〕26号},',
    '  year = {2024},',
    '  month = may,',
    '  day = {20},',
    '  note = {答复市十六届人大二次会议第0106号代表建议“关于进一步推进和加快上海国产高端医疗装备发展助推科创中心建设的思考与建议”},',
    '  language = {chinese},',
    '  url = {https://b.example/0106.html?a_b=1&c=%7Bd%7D},',
    '  urldate = {2024-06-01},',
    '}',
    '',
  ])
})

test('a letter whose file names no original is read on its page, where that has an address', () => {
  expect(ris(oldest, base)).toContain('\r\nUR  - https://a.example/replies/replies/hukejianfu-2024-26/\r\n')
  expect(bibtex(oldest, base)).toContain('  url = {https://a.example/replies/replies/hukejianfu-2024-26/},\n')
  for (const record of [ris(oldest, base), bibtex(oldest, base)]) expect(record).not.toMatch(/Y2|urldate/)
  for (const record of [ris(oldest, null), bibtex(oldest, null)])
    expect(record).not.toMatch(/UR {2}- |url = /)
})

test('every issuer is an author, and what the letter lacks is left out', () => {
  const joint = { ...bare, issuers: ['市教委', '市财政局'] }
  expect(ris(joint, null)).toBe(
    'TY  - GOVDOC\r\nAU  - 市教委\r\nAU  - 市财政局\r\nTI  - 未具标题的答复\r\nM3  - 答复\r\nPB  - 市教委、市财政局\r\nLA  - zh-CN\r\nER  - \r\n',
  )
  expect(bibtex(joint, null)).toContain('  author = {{市教委} and {市财政局}},\n')
  expect(bibtex(bare, null)).toBe(
    '@techreport{hukejianfu-2024-26,\n  title = {{未具标题的答复}},\n  type = {答复},\n  language = {chinese},\n}\n',
  )
})

test('signs of TeX are the letter’s words in BibTeX, and its braces are even', () => {
  const odd = bibtex({ ...bare, title: 'A&B 100% $1 #2 a_b {c} ~d ^e \\f }' }, null)
  expect(odd).toContain(
    'title = {{A\\&B 100\\% \\$1 \\#2 a\\_b {\\textbraceleft}c{\\textbraceright} {\\textasciitilde}d {\\textasciicircum}e {\\textbackslash}f {\\textbraceright}}},',
  )
  expect(odd.split('{').length).toBe(odd.split('}').length)
})

test('a field is one line, whatever its words', () => {
  expect(ris({ ...bare, title: '甲\r\n ER  - \n乙' }, null)).toContain('\r\nTI  - 甲ER  -乙\r\n')
})
