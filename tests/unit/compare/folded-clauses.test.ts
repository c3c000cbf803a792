import { describe, expect, test } from 'vitest'
import { traitsIn } from '@/lib/compare/align/evidence'
import { foldedClauses } from '@/lib/compare/align/folded-clauses'
import { type Cut, cutter, overlap } from '@/lib/compare/align/overlap'
import { sentences } from '@/lib/compare/segment/sentences'
import { unitMaker } from '@/lib/compare/segment/words'
import { letter } from './pictures'

type Places = readonly [left: number, right: number]

/**
 * The links of the lines of two letters after these pairs were found: `left-right`, with what the one and the other has
 * of its sentence, and + where clauses changed places inside a pair.
 */
function links(
  left: readonly string[],
  right: readonly string[],
  pairs: readonly Places[],
  section = 'body',
) {
  const read = (lines: readonly string[]) => sentences(letter('x', { [section]: lines.join('\n') }))
  const [here, there] = [read(left), read(right)]
  const known = traitsIn([...here, ...there].map(({ solid }) => solid))
  const cut = cutter(unitMaker(), known.weights)
  const letters = { left: here, right: there, here: here.map(cut), there: there.map(cut) }
  const given = pairs.map(([i, j]) => {
    const found = overlap(letters.here[i]?.() as Cut, letters.there[j]?.() as Cut)
    const equal = here[i]?.solid === there[j]?.solid
    return { left: i, right: j, overlap: equal ? null : found, clauses: null, weight: found.letters }
  })
  return foldedClauses(given, letters, known)
    .toSorted((p, q) => p.left - q.left || p.right - q.right)
    .map(({ left: i, right: j, overlap: found, clauses }) => {
      const text = ({ solid, units }: Cut, ranges: readonly (readonly [number, number])[] = []) =>
        ranges.map(([from, to]) => solid.slice(units.from[from], units.from[to])).join('…')
      const [a, b] = [letters.here[i]?.() as Cut, letters.there[j]?.() as Cut]
      const sign = clauses === null ? '' : '+'
      return found === null ? `${i}-${j}` : `${i}-${j}${sign} ${text(a, found.here)} ${text(b, found.there)}`
    })
}

const [one, other] = [
  '全市共有乡镇卫生院四十六家，村卫生室八百个',
  '由分管副市长牵头协调，十二个部门参加会商',
] as const

test('without what is left over nothing is added', () => {
  expect(links([`${one}。`], [`${one}。`], [[0, 0]])).toEqual(['0-0'])
  expect(links([`${one}。`], ['社区食堂建设全部完成。'], [])).toEqual([])
})

describe('of a sentence that the other letter cut in two', () => {
  test('either half is linked, and each has its clauses', () => {
    const whole = `${one}，${other}。`
    const halves = [`${one}。`, `${other}。`]
    expect(links([whole], halves, [[0, 0]])).toEqual([`0-0 ${one}， ${one}。`, `0-1 ${other}。 ${other}。`])
    expect(links([whole], halves, [[0, 1]])).toEqual([`0-0 ${one}， ${one}。`, `0-1 ${other}。 ${other}。`])
    expect(links(halves, [whole], [[1, 0]])).toEqual([`0-0 ${one}。 ${one}，`, `1-0 ${other}。 ${other}。`])
  })

  test('the second half needs to share less than text that stands far off', () => {
    const short = '由县长牵头，住建局参加'
    const halves = [
      `${one}。`,
      '已经开工建设。',
      '计划年底完工。',
      '请予监督指导。',
      '由县长负责，住建局参与。',
    ]
    expect(links([`${one}，${short}。`], halves.toSpliced(1, 3), [[0, 0]])).toHaveLength(2)
    expect(links([`${one}，${short}。`], halves.toSpliced(1, 2), [[0, 0]])).toHaveLength(2)
    expect(links([`${one}，${short}。`], halves, [[0, 0]])).toHaveLength(1)
    expect(links(halves.toSpliced(1, 2), [`${one}，${short}。`], [[0, 0]])).toHaveLength(2)
    expect(links(halves, [`${one}，${short}。`], [[0, 0]])).toHaveLength(1)
  })
})

describe('text that was folded into another sentence', () => {
  const folded = '为四千三百名独居老人安装紧急呼叫设备'
  test('is linked wherever that stands, if it shares enough', () => {
    const left = [`${one}，${folded}。`, '计划年底完工。', '请予监督指导。', '已经开工建设。']
    const right = [
      `${one}。`,
      '另行安排如下。',
      '办理时限未定。',
      '专项资金到位。',
      `今年${folded}，反响良好。`,
    ]
    expect(links(left, right, [[0, 0]])).toEqual([
      `0-0 ${one}， ${one}。`,
      `0-4 ${folded}。 今年${folded}，反响良好。`,
    ])
    expect(links(left, right.with(4, '为独居老人安排志愿服务，反响良好。'), [[0, 0]])).toHaveLength(1)
  })

  test('and is no line of another sort', () => {
    expect(links([`${one}，${folded}。`], [`${one}。`, `${folded}。`], [], 'contact')).toHaveLength(2)
  })
})

describe('clauses that changed places inside a pair', () => {
  const clauses = ['开展普法宣传进社区活动', '建立矛盾纠纷排查台账', '配备专职人民调解员'] as const
  const of = (...order: number[]) => `${order.map((n) => clauses[n]).join('，')}。`

  test('are linked by themselves, and the others are the pair’s', () => {
    expect(links([of(0, 1)], [of(1, 0)], [[0, 0]])).toHaveLength(2)
    const found = links([of(0, 1, 2)], [of(1, 2, 0)], [[0, 0]])
    expect(found).toEqual([
      `0-0 ${clauses[1]}，${clauses[2]}。 ${clauses[1]}，${clauses[2]}，`,
      `0-0+ ${clauses[0]}， ${clauses[0]}。`,
    ])
  })

  test('are those that share two fifths', () => {
    const changed = of(1, 2, 0).replace('普法宣传进社区活动', '反诈讲座走进校园')
    expect(links([of(0, 1, 2)], [changed], [[0, 0]])).toHaveLength(1)
    expect(links([of(0, 1, 2)], [of(1, 2, 0).replace('进社区活动', '讲座')], [[0, 0]])).toHaveLength(2)
  })
})
