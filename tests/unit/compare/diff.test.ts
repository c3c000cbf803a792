import { describe, expect, test } from 'vitest'
import { diffIn, type Range } from '@/lib/compare/diff/diff'
import { unitMaker } from '@/lib/compare/segment/words'
import { sides } from './pictures'

/** What two texts share, drawn: the edits as [left/right]. */
function drawn(left: string, right: string): string {
  const toUnits = unitMaker()
  const [a, b] = [toUnits(left, []), toUnits(right, [])]
  const [here, there] = [a.ids.length, b.ids.length]
  let [picture, i, j] = ['', 0, 0]
  for (const [p, q, length] of [...diffIn(a, [[0, here]], b, [[0, there]]), [here, there, 0] as const]) {
    const [one, other] = [left.slice(a.from[i], a.from[p]), right.slice(b.from[j], b.from[q])]
    if (one + other !== '') picture += `[${one}/${other}]`
    picture += left.slice(a.from[p], a.from[p + length])
    ;[i, j] = [p + length, q + length]
  }
  return picture
}

function keeps(what: string, ...pictures: string[]) {
  test.each(pictures)(`${what}: %s`, (picture) => {
    const [left, right] = sides(picture)
    expect(drawn(left.text, right.text)).toBe(picture)
  })
}

describe('what two sentences share', () => {
  keeps(
    'is all of equal ones, and nothing of others or of an empty one',
    '社区养老服务。',
    '[社区养老/产业招商]',
    '[社区养老/]',
    '[/社区养老]',
    '',
  )
  keeps(
    'has words whole',
    '两证齐全的，[其次/再次]；',
    '（[三/二]）改善站外[衔接/接驳]条件',
    '第[五/六]条下列[场所或者/]机构所在地[，应当每/应当在工作]日升挂旗帜；',
    '申请人带户口簿原件[及复印件/]；',
    '各有关学校，[/各镇人民政府，]各有关单位：',
  )
  keeps(
    'has a figure with its unit, where an edit begins',
    '定于5月4日[/至6日]放假[，与周末连休/调休，共3天]。',
    '五、劳动节：[4/5]月[29/1]日至[5月3/5]日放假，共5天。',
  )
  keeps(
    'has a figure for a figure, but no word for a word',
    '[2/4]月[2/8]日[（周六）、2月3日/]（周日）上班。',
    '[4/9]月[28/29]日[/（周日）、10月12日]（周六）上班。',
    '[2019年，国务院印发《意见》/近年来，我市会同各区]落实部署。',
    '[徐某平，1274000/陶某芳，615500]元；',
  )
  keeps(
    'is no mark alone between two edits',
    '[五、端午/四、劳动]节：[6/5]月[18/1]日放假[，与周末连休/]。',
    '[甲，乙/丙，丁]',
  )
  keeps(
    'is a name by itself, and the text outside of names by itself',
    '[同时，该路未列入《城北区“十三五”公路建设规划》，不能申报省级/待上级]计划[/下达、资金落实后，优先安排建设]。',
    '[《平湖区/第三条区市容环境卫生管理局负责]园林废弃物[管理暂行规定》同时废止/的监督管理工作]。',
    '严格执行[《工程质量条例》《房屋建筑设防规定》/]《江北省工程质量办法》[/《工程质量条例》]，落实责任。',
    '转来《关于[提高房屋/给予搬迁过渡费和客源损失]补偿[标准/]的请求》。',
  )
  keeps(
    'ends where a mark or a clause ends',
    '违反第[九/十一]条[/第一款]第（一）项[或者第十条/、第（四）项]规定的，由公安机关处理。',
  )
  keeps(
    'has a mark less where text is put in or taken out in its place',
    '[/第六条]收养[查找不到生父母的弃婴、儿童的，并/人]应当[/向收养登记机关]提交收养[人经常居住地卫生部门出具的健康情况/申请书和下列证件、]证明[；/材料：]',
    '对[41名乡村厨师/全区9家维保单位、26名人员]逐一登记造册，每[年/半年]组织一次[体检和不少于8学时的/业务]培训[，/和实操]考核[合格的发给证书/]。',
  )
  keeps(
    'is as much as there may be for as many edits, whatever comes first',
    '对符合[收养法/民法典]规定[条件/]的，为当事人办理[/解除]登记。',
    '对符合[民法典/收养法]规定[/条件]的，为当事人办理[解除/]登记。',
  )
  keeps(
    'has no signs of a bracket from two',
    '印发《养老服务[办法》《医疗服务规定》/条例》]等文件。',
    '印发《养老服务[条例》/办法》《医疗服务规定》]等文件。',
  )
})

describe('of longer texts than one table holds', () => {
  const names = Array.from({ length: 300 }, (_, n) => `P${n}、`)
  const list = (change: (name: string, n: number) => string) => names.map(change).join('')

  test('what stands once tells what belongs together', () => {
    const changes = new Map([
      [10, '[P10/X]、'],
      [150, 'P150、[/Y、Z、]'],
      [151, 'P151、'],
      [200, '[P200、/]'],
      [290, '[P290/W]、'],
    ])
    const picture = list((name, n) => changes.get(n) ?? name)
    const [left, right] = sides(picture)
    expect(drawn(left.text, right.text)).toBe(picture)
  })

  test('a part that stands elsewhere is taken out and put in', () => {
    const picture = `P0、[/P250、P251、]${list((name, n) => (n === 0 || n > 299 ? '' : n === 250 ? '[P250、P251、/]' : n === 251 ? '' : name))}`
    const [left, right] = sides(picture)
    expect(drawn(left.text, right.text)).toBe(picture)
  })

  keeps(
    'a long common beginning and end are found though all of it repeats',
    `${'上报、'.repeat(200)}[甲市/乙县]${'审核、'.repeat(200)}`,
    `${'上报、'.repeat(200)}[甲市/]${'审核、'.repeat(200)}`,
    `${'上报、'.repeat(298)}[上报、/]上报、上报、`,
    `${'上报、'.repeat(298)}[/上报、]上报、上报、`,
  )

  test('in text that only repeats itself nothing is', () => {
    const [left, right] = ['上报、审核、', '下达、办理、'].map((words) => words.repeat(100)) as [
      string,
      string,
    ]
    expect(drawn(left, right)).toBe(`[${left}/${right}]`)
  })
})

describe('of stretches of sentences', () => {
  const shared = (left: string, here: readonly Range[], right: string, there: readonly Range[]) => {
    const toUnits = unitMaker()
    return diffIn(toUnits(left, []), here, toUnits(right, []), there)
  }
  const [left, right] = ['养老服务，推广应用，加强监管。', '加强监管，养老服务，推广使用。']

  test('what is shared is told in units of the sentences', () => {
    expect(shared(left, [[0, 5]], right, [[5, 10]])).toEqual([[0, 5, 5]])
    expect(shared(left, [[10, 15]], right, [[0, 5]])).toEqual([[10, 0, 4]])
    expect(shared(left, [], right, [[0, 5]])).toEqual([])
  })

  test('what lies between counts as not there, and parts what is shared', () => {
    const [one, other] = ['养老服务推广', '养老甲乙服务推广']
    const parts = [
      [0, 2],
      [4, 8],
    ] as const
    expect(shared(one, [[0, 6]], other, parts)).toEqual([
      [0, 0, 2],
      [2, 4, 4],
    ])
    expect(shared(other, parts, one, [[0, 6]])).toEqual([
      [0, 0, 2],
      [4, 2, 4],
    ])
  })

  test('brackets that lie beside or across them are none', () => {
    expect(shared('《养老办法》', [[1, 6]], '《养老办法》', [[0, 5]])).toEqual([[1, 1, 4]])
    expect(shared('甲《养老办法》', [[1, 7]], '《养老办法》', [[0, 6]])).toEqual([[1, 0, 6]])
  })
})

test('signs that differ by their width stand for each other and are not shared', () => {
  expect(drawn('推广（试行）办法', '推广(试行)办法')).toBe('推广[（/(]试行[）/)]办法')
})
