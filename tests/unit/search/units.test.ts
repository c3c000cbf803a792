import { describe, expect, test } from 'vitest'
import { simplified } from '@/lib/search/traditional'
import { asked, placesIn, unitsBy } from '@/lib/search/units'

const reader = unitsBy(simplified)
const words = (text: string) => reader.cut(text).map(({ word }) => word)

describe('units', () => {
  test('are characters, numbers and words of letters', () => {
    expect(words('截至2023年完成107例PET')).toEqual([...'截至', '2023', ...'年完成', '107', '例', 'pet'])
  })

  test.each([
    ['full width', '第０１０６号，ＰＥＴ', '第0106号,PET'],
    ['traditional characters', '醫療器械審評與後續項目', '医疗器械审评与后续项目'],
    ['brackets and quotes', '沪科建复〔2024〕26号“试点”', '沪科建复[2024]26号试点'],
    ['noughts before a number', '第0106号', '第106号'],
    ['commas in a number', '公交站台1,208处，投资1，234，567.5元', '公交站台1208处，投资1234567.5元'],
    ['marks between words', '医保、医疗；医药', '医保，医疗，医药'],
    ['white space', '共 18 所', '共18所'],
  ])('are the same for %s', (_, one, other) => {
    expect(words(one)).toEqual(words(other))
  })

  test('keep numbers apart that a bracket parts, and a year from what stands behind a comma', () => {
    expect(words('〔2024〕26')).toEqual(['2024', '26'])
    expect(words('2020，100个')).toEqual(['2020', '，', '100', '个'])
    expect(words('3.5亿')).toEqual(['3.5', '亿'])
    expect(words('12.')).toEqual(['12', '.'])
  })

  test('tell where they stand in the text', () => {
    const text = '㎡：𠮷〔０１２〕號'
    expect(reader.cut(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['m', '㎡'],
      ['2', '㎡'],
      ['，', '：'],
      ['𠮷', '𠮷'],
      ['12', '０１２'],
      ['号', '號'],
    ])
  })
})

test('what is asked for is words parted by spaces of either width, without marks at their ends', () => {
  expect(asked('  医保　“107例”，\n、', reader)).toEqual([
    ['医', '保'],
    ['107', '例'],
  ])
})

test('a phrase stands where its units follow one another', () => {
  const line = '新增107例，累计2107例、1.107例和107 例'
  const places = placesIn(reader.cut(line), ['107', '例'])
  expect(places.map(({ start, end }) => line.slice(start, end))).toEqual(['107例', '107 例'])
  expect(placesIn(reader.cut('人人人'), ['人', '人'])).toEqual([{ start: 0, end: 2 }])
})

test('a folded text has every unit that is no mark', () => {
  const text = '第０１０６號，１，２０８處'
  const folded = reader.fold(text)
  for (const word of words(text).filter((one) => one !== '，')) expect(folded).toContain(word)
})
