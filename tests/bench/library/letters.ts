import { random } from '../../unit/compare/quality.generate'

/** The file of one generated letter: its name without `.md`, and its Markdown. */
export interface LetterFile {
  readonly slug: string
  readonly markdown: string
}

const topics = [
  '医疗器械',
  '老旧小区改造',
  '农村公路养护',
  '智慧养老',
  '校园食品安全',
  '饮用水水源保护',
  '公共自行车',
  '中小企业融资',
  '垃圾分类',
  '乡村医生队伍',
  '非物质文化遗产',
  '集成电路',
  '海绵城市',
  '职业教育',
  '社区食堂',
  '河道整治',
  '充电设施',
  '古树名木',
  '新能源汽车',
  '托育服务',
  '冷链物流',
  '数字农业',
  '历史建筑',
  '应急救援',
]
const issuers = [
  ['临江市科学技术局', '临科'],
  ['临江市教育局', '临教'],
  ['临江市卫生健康委员会', '临卫'],
  ['临江市交通运输局', '临交'],
  ['临江市农业农村局', '临农'],
  ['临江市民政局', '临民'],
  ['临江市生态环境局', '临环'],
  ['临江市住房和城乡建设局', '临建'],
] as const
const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜')
const given = ['文华', '建国', '晓岚', '志远', '美玲', '国栋', '雪梅', '立新', '春生', '海燕', '明哲', '思齐']
const places = [
  '东坪区',
  '西岭区',
  '南浦区',
  '北渡区',
  '高新区',
  '青山县',
  '白水县',
  '大桥镇',
  '柳河镇',
  '新塘镇',
]
const verbs = ['推进', '加强', '规范', '支持', '优化', '引导', '扩大', '落实']
const objects = [
  '项目建设',
  '资金保障',
  '人才培养',
  '日常监管',
  '服务供给',
  '技术攻关',
  '示范应用',
  '宣传引导',
  '数据共享',
  '标准制定',
]
const effects = [
  '群众满意度稳步提高',
  '办理时间进一步缩短',
  '覆盖面持续扩大',
  '运行成本有所下降',
  '安全隐患及时消除',
  '工作机制日趋完善',
]
/** Sentences that offices carry from letter to letter, with the figures of the year. */
const stock = [
  '近年来，我市高度重视{T}工作，取得积极成效。',
  '截至目前，全市共有{T}相关项目{n}个，总投资{m}万元。',
  '市政府每年安排专项资金{m}万元，用于{T}领域的重点任务。',
  '我们会同市财政局、市发展改革委等部门建立联席会议制度，每季度召开一次会议。',
  '对符合条件的单位给予不超过{n}万元的一次性补助，同一单位每年只补助一次。',
  '您提出的建议针对性强，对我们改进工作具有重要参考价值。',
  '受财力和土地条件限制，部分项目推进较慢，与群众的期待还有差距。',
  '有关情况已经在市政府门户网站公开，接受社会监督。',
  '《临江市{T}管理办法》自{y}年起施行，明确了各部门的职责分工。',
  '去年共培训{n}人次，发放宣传资料{m}份。',
]
const headings = [
  '关于完善政策体系',
  '关于加大资金投入',
  '关于强化队伍建设',
  '关于加强宣传引导',
  '关于健全监管机制',
  '关于推动示范应用',
]
const promises = [
  '完善政策措施',
  '加大投入力度',
  '强化部门协同',
  '加强监督检查',
  '提升服务水平',
  '扩大试点范围',
]
const numerals = ['一', '二', '三', '四', '五']

/** So many letters of one city's offices, the same for the same `seed`: a third of their sentences is stock text. */
export function* generatedLetters(count: number, seed = 7): Generator<LetterFile> {
  const next = random(seed)
  const upTo = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T
  const some = <T>(list: readonly T[], size: number): T[] =>
    list
      .map((one) => ({ one, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, size)
      .map(({ one }) => one)
  for (let n = 1; n <= count; n++) {
    const topic = pick(topics)
    const [issuer, sign] = pick(issuers)
    const year = 2016 + upTo(9)
    const deputy = next() < 0.5
    const fill = (text: string) =>
      text
        .replaceAll('{T}', topic)
        .replaceAll('{n}', () => String(2 + upTo(180)))
        .replaceAll('{m}', () => String(100 + upTo(9000)))
        .replaceAll('{y}', String(year - 1 - upTo(3)))
    const own = () =>
      `${pick(places)}${pick(verbs)}${topic}${pick(objects)}，${pick(['在', '依托', '结合'])}${pick(places)}${pick(objects)}开展${pick(verbs)}试点${2 + upTo(60)}处，${pick(verbs)}${pick(objects)}${3 + upTo(400)}项，${pick(effects)}。`
    const sentence = () => (next() < 0.34 ? fill(pick(stock)) : own())
    const paragraph = (size: number) => Array.from({ length: size }, sentence).join('')
    const name = `${pick(surnames)}${pick(given)}`
    const session = deputy
      ? `市${pick(['十五', '十六'])}届人大${pick(['一', '二', '三', '四'])}次会议`
      : `市政协${pick(['十三', '十四'])}届${pick(['一', '二', '三'])}次会议`
    const number = String(1 + upTo(900)).padStart(4, '0')
    const kind = deputy ? `第${number}号代表建议` : `第${number}号提案`
    const day = `${year}年${3 + upTo(7)}月${1 + upTo(28)}日`
    const slug = `linjiang-${year}-${String(n).padStart(5, '0')}`
    const measures = some(headings, 2 + upTo(3)).map(
      (heading, at) =>
        `## ${numerals[at]}、${heading}\n\n${paragraph(4 + upTo(4))}\n\n${paragraph(3 + upTo(4))}`,
    )
    const items = some(promises, 3)
      .map((promise, at) => `**${numerals[at]}是${promise}**，${own()}`)
      .join('')
    yield {
      slug,
      markdown: [
        `办理结果：${pick(['解决采纳', '列入计划拟解决', '留作参考'])}`,
        '公开属性：主动公开',
        issuer,
        `${sign}${deputy ? '建' : '提'}复〔${year}〕${n}号`,
        `# 对${session}${kind}的答复`,
        `${name}${deputy ? '代表' : '委员'}：`,
        `您提出的“关于进一步${pick(verbs)}${topic}${pick(objects)}的${deputy ? '建议' : '提案'}”收悉，经研究，现将办理情况答复如下：`,
        paragraph(4 + upTo(4)),
        ...measures,
        ':::commitments',
        `下一步，我们将继续做好${topic}工作。${items}`,
        ':::',
        `感谢您对本市${topic}工作的关心和支持！`,
        issuer,
        day,
        `联系人姓名：${pick(surnames)}${pick(given)}`,
        `联系电话：5${String(upTo(9_999_999)).padStart(7, '0')}`,
        `抄送：市政府办公室，市${deputy ? '人大代表工作委员会' : '政协提案委员会'}。`,
        `${issuer}办公室`,
        `${day}印发`,
        '',
      ].join('\n\n'),
    }
  }
}
