/**
 * The words of the interface, in the one language that it speaks. Groups are separate exports, so that
 * a browser module takes along only those it uses. Words of the letters themselves never come from here.
 */

import type { Request } from '../reply/reply'
import { toldCount } from '../stock/notes'

const name = '答复阅览室'

export const site = {
  name,
  description: '机关答复代表建议、政协提案的信函：逐件阅读，两件对照，准确引用，打印存档。',
  skip: '跳到正文',
  home: '全部答复',
  feed: '订阅更新',
  feeds: '按发文机关订阅',
  issuerFeed: (issuer: string) => `${issuer}·${name}`,
  data: '下载全部数据：',
  notice: '本站文本供阅读，以发文机关原件为准。',
  notFound: {
    title: '页面不存在',
    lead: '地址可能有误，或者这件答复尚未收录。',
    back: '查看全部答复',
  },
} as const

export const kinds: Record<Request['kind'], string> = {
  deputySuggestion: '代表建议',
  cppccProposal: '政协提案',
  unknown: '其他',
}

/** What the parts of a letter are called where the letter gives them no heading. */
export const parts = {
  letterhead: '版头',
  title: '标题',
  salutation: '称谓',
  preamble: '导语',
  body: '正文',
  commitments: '承诺事项',
  closing: '结语',
  signature: '署名',
  contact: '联系方式',
  distribution: '版记',
  other: '附文',
  measure: (numeral: string) => `第${numeral}部分`,
  /** A commitment inside a paragraph that has neither numeral nor lead. */
  promise: '承诺',
  /** One without a numeral is told by its place among the letter's. */
  commitment: (numeral: string, number: number) =>
    numeral === '' ? `第${number}项承诺` : `承诺事项“${numeral}”`,
  paragraph: (part: string, number: number) => `${part}第${number}段`,
} as const

export const reply = {
  /** What an untitled reply is called. */
  answering: (what: string | null) => (what === null ? '未具标题的答复' : `未具标题的答复（${what}）`),
  brief: '本件概要',
  request: '建议/提案',
  number: (number: string) => `第${number}号`,
  addressees: '主送',
  outcome: '办理结果',
  disclosure: '公开属性',
  issuedOn: '成文日期',
  issuer: '发文机关',
  documentNumber: '文号',
  source: '原文',
  sourceAt: (address: string, retrieved: string | null) =>
    `原文见${address}${retrieved ? `（${retrieved}取得）` : ''}`,
  retrieved: (on: string) => `${on}取得`,
  undated: '未署日期',
  counts: '要点',
  measures: (count: number) => `举措${count}项`,
  commitments: (count: number) => `承诺${count}项`,
  contents: '目录',
  print: '打印',
  /** The way to the page that sets the letter beside another, which a link to that letter is not. */
  compareWith: (other: string) => `与${other}对照`,
  compareWithMany: (count: number) => `与另外${count}件对照`,
  data: '下载',
  plainText: '纯文本',
  siblings: '相邻答复',
  newer: '较新一件',
  older: '较早一件',
} as const

/** Words of a bibliographic record. */
export const record = {
  type: '答复',
  answers: (request: string) => (request === '' ? null : `答复${request}`),
} as const

export const library = {
  filter: '筛选',
  all: '全部',
  issuer: '发文机关',
  kind: '类别',
  outcome: '办理结果',
  unstated: '未注明',
  undated: '未署日期',
  issued: '成文年份',
  year: (year: string) => `${year}年`,
  compare: '两件答复对照',
  layout: '版式',
  layouts: { sheets: '卡片', list: '列表' },
  shared: (percent: number) => `全文${percent}%也见于另一件`,
} as const

/** What script adds to the library. */
export const picking = {
  pick: (name: string) => `选取${name}，与另一件对照`,
  sign: '选取',
  picked: '已选1件，再选一件即可对照',
  compare: '对照所选两件',
} as const

/** The page that sets any two letters side by side. */
export const anyTwo = {
  title: '任选两件对照',
  script: '此页在浏览器中比较所选两件答复，需要启用脚本。未启用时，可从答复页打开已备好的对照。',
  working: '正在比较……',
  unnamed: '请先选取两件答复。',
  unknown: (slug: string) => `馆藏没有名为${slug}的答复。`,
  failed: '答复未能读取，请稍后再试。',
  library: '全部答复',
} as const

/** The page of all promises. */
export const commitments = {
  title: '承诺事项',
  description: '各件答复作出的承诺，逐项列出，可查到原文所在。',
  none: '馆藏的答复没有承诺事项。',
} as const

/** The pages of sentences that several letters have. */
export const stock = {
  title: '共有语句',
  description: '多件答复共有的语句：见于哪些答复、起止时间、表述与数字的变化。',
  lead: '词句相同或相近的句子归为一条，数字不同仍算相近，按所见答复的件数排列。',
  none: '馆藏的答复没有共有的语句。',
  noneOfMany: '没有三件以上答复共有的语句。两件共有的文字，见两件答复对照。',
  listed: (count: number) => `见于三件以上答复的语句${count}条`,
  listedOfTwo: (count: number) => `两件共有的语句${count}条`,
  onlyTwo: (count: number) => `只见于两件的另有${count}条，见两件答复对照。`,
  in: (letters: number) => `见于${letters}件答复`,
  /** Beside the sentence in a letter, by a count that may be of the least. */
  mark: (letters: number) => `见于${atLeast(letters)}答复`,
  wordings: (count: number) => `${count}种表述`,
  issuers: (count: number) => `${count}个机关`,
  between: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
  pages: '分页',
  page: (page: number) => `第${page}页`,
  back: '全部共有语句',
  sentence: '共有语句',
  titleOf: (text: string) => `共有语句：${text.length > 24 ? `${text.slice(0, 24)}……` : text}`,
  figures: {
    title: '数字变化',
    figure: '所在文句',
    values: '先后数字',
    further: (count: number) => `另有${count}处数字也有变化。`,
    earlier: '此前从略，',
  },
  history: {
    title: '表述变化',
    note: '按最早出现的先后排列，与前一种表述不同的文字加底色和虚线。',
    earlier: (count: number) => `较早的${count}种表述从略。`,
    letters: (count: number) => `${count}件`,
    changed: '与前一种相比：',
    replaced: (before: string, after: string) => `“${before}”改为“${after}”`,
    removed: (text: string) => `删去“${text}”`,
    added: (text: string) => `增加“${text}”`,
    trifle: '仅标点、序号不同',
    comma: '；',
    more: '……',
  },
  places: {
    title: '所在答复',
    earlier: '更早的答复',
    letters: (year: string, count: number) => `${year}${count}件`,
  },
  /** What one letter has in common with each other. */
  shares: {
    title: '与其他答复的共有语句',
    link: '按共有语句多少选取',
    titleOf: (name: string) => `${name}与其他答复的共有语句`,
    lead: '各句另见于以下答复，按共有文字多少排列。点文号，两件对照。',
    compare: '对照',
    sentences: '语句',
    characters: '字数',
    part: '占本件',
    further: (count: number) => `另有${atLeast(count)}，从略。`,
    none: '没有共有语句。',
  },
  clipped: (text: string) => `${text}……`,
} as const

export const search = {
  order: '排序',
  orders: { newest: '最新在前', oldest: '最早在前', relevance: '最相关在前' },
  label: '查找',
  hint: '全文词句、数字、文号，空格分隔',
  found: (count: number) => `找到${count}件`,
  /** Of a long phrase, where not all letters were looked through. */
  about: (count: number) => `找到约${count}件`,
  working: '正在查找……',
  failed: '查找未能完成，请稍后再试或刷新页面。',
  more: (count: number) => `再看${count}件`,
  further: (count: number) => `另有${count}处`,
  cut: '……',
  none: '没有符合条件的答复，请更换关键词，或',
  clear: '清除条件',
} as const

export const citing = {
  cite: (place: string) => `引用${place}`,
  link: '复制链接',
  citation: '复制出处',
  reference: '复制GB/T 7714',
  linkCopied: '链接已复制',
  citationCopied: '出处已复制',
  failed: '无法自动复制，请手动复制：',
  arrived: (place: string) => `已到${place}`,
  printMark: '打印时标出所引段落',
  comma: '，',
  quote: (words: string) => `“${words}”——`,
} as const

export const keys = {
  title: '键盘快捷键',
  next: '下一段',
  previous: '上一段',
  cite: '引用所选文字或当前段落',
  help: '显示本说明',
  single: '启用单键快捷键',
  close: '关闭',
} as const

/** The words of the side-by-side page; `name` is what a letter is called there. */
export const comparison = {
  title: '两件答复对照',
  names: (left: string, right: string) => `${left}与${right}`,
  /** Two letters that nothing tells apart, by their places. */
  places: { left: '前件', right: '后件' },
  day: (month: number, day: number) => `${month}月${day}日`,
  month: (month: number) => `${month}月`,
  spoken: (name: string, relation: string) => `${name} · ${relation}：`,
  both: '两件相同',
  relations: {
    same: '相同',
    changed: '改动',
    own: '独有',
    moved: '移位',
    ordinal: '仅序号不同',
    punctuation: '仅标点不同',
  },
  /** Between the columns, beside a row. */
  signs: { changed: '异', moved: '移', ordinal: '序号', punctuation: '标点' },
  difference: '异：',
  /** As long as it cannot be taken for words of the letter. */
  differenceEnd: '，异止，',
  counterpart: (name: string, place: string, arrow: string) => `对应句见${name}${place} ${arrow}`,
  blank: (name: string) => `${name}无对应文字`,
  heading: (name: string, heading: string) => `${name}：${heading}`,
  cite: (left: string | null, right: string | null) => [left, right].filter(Boolean).join('、'),
  views: { legend: '显示', all: '全部', only: '只看', differences: '不同', shared: '相同' },
  print: '打印',
  previous: '上一处不同',
  next: '下一处不同',
  foldedSame: (count: number) => `此部分另有${count}句相同，或仅序号、标点不同`,
  foldedOwn: (left: string, ofLeft: number, right: string, ofRight: number) =>
    `此部分${[ofLeft > 0 && `${left}独有${ofLeft}句`, ofRight > 0 && `${right}独有${ofRight}句`].filter(Boolean).join('，')}`,
  frame: '版头、标题、称谓、落款、版记',
  /** The line above the text: what differs, each with a way there. */
  summary: {
    title: '比较结果',
    figures: (count: number) => `数字差异${count}处`,
    moves: (count: number) => `移位${count}处`,
    documents: (count: number) => `引用文件${count}份`,
    promises: (left: number, right: number) => `承诺${left}对${right}`,
    shared: (left: number, right: number) => `相同文字${left}%/${right}%`,
  },
  rail: '差异与数据',
  text: '对照正文',
  differences: {
    figures: (name: string, left: string, right: string) => `${left}，${name}为${right}`,
    replaced: (name: string, left: string, right: string) => `“${left}”，${name}为“${right}”`,
    lacking: (name: string, words: string) => `${name}无“${words}”`,
    added: (name: string, words: string) => `${name}另有“${words}”`,
    own: (name: string, opening: string) => `${name}独有“${opening}”`,
    moved: (name: string, place: string, opening: string) => `“${opening}”，移位，${name}在${place}`,
  },
  moves: { title: '移位', text: '文句' },
  promises: {
    title: '承诺事项',
    none: '无对应',
    reworded: '相近',
    same: '相同',
    relation: '关系',
  },
  key: {
    title: '图例',
    same: '浅字：两件相同',
    left: (name: string) => `${name}的不同之处`,
    right: (name: string) => `${name}的不同之处`,
    ownLeft: (name: string) => `${name}独有`,
    ownRight: (name: string) => `${name}独有`,
    movedText: '移位的文句',
    changed: '对应文句有改动',
    moved: '换了位置，旁注对应句所在',
    ordinal: '仅序号不同',
    punctuation: '仅标点不同',
    cite: '引用这一行',
    elided: '按所选显示方式略去的文字',
    edge: '右侧边线：各处不同在全文中的位置',
  },
  picture: {
    title: '重合一览',
    caption: (left: string, right: string) =>
      `上为${left}，下为${right}，长短与字数相称；连线表示句子对应，青色表示次序不同。`,
    key: { same: '整句相同', changed: '改写句中相同', own: '一件独有' },
    name: (left: string, right: string, same: number, changed: number, moved: number, own: number) =>
      `${left}与${right}的对应：相同${same}处，改动${changed}处，移位${moved}处，独有${own}处`,
    ribbon: (relation: string, left: string, opening: string, right: string) =>
      `${relation}：${left}“${opening}……”，${right}`,
  },
  coverage: {
    title: '文字重合比例',
    letter: '答复',
    scope: '范围',
    whole: '全文',
    content: '正文',
    characters: '字数',
    identical: '整句相同',
    reworded: '改写句中相同',
    own: '独有',
    note: '正文不计版头、标题、称谓、结语、署名、联系方式、版记。',
  },
  sections: {
    title: '各部分对应',
    shared: (count: number) => `相同${count}字`,
    chiefly: '主要对应',
    also: '另见',
    none: '无对应',
  },
  figures: {
    title: '数字差异',
    context: '所在文句',
    none: '对应的文句中没有不同的数字。',
    own: (name: string) => `仅${name}有`,
  },
  documents: {
    title: '引用文件',
    document: '文件',
    named: '提及',
    absent: '未提及',
  },
  downloads: '下载',
  data: '对照数据（JSON）',
  turned: '两件答复以成文日期先后排列，正在转到：',
  single: '馆藏只有一件答复，尚无另一件可以对照。',
  read: '阅读这件答复',
  also: (other: string) => `${other}有相同文字`,
  alike: (other: string) => `${other}有相近文字`,
} as const

/** What script says as the side-by-side is gone through. */
export const stepping = {
  count: (all: number) => `不同${all}处`,
  place: (number: number, all: number) => `第${number}处，共${all}处`,
  arrived: (place: string, what: string) => `${place}：${what}`,
  last: '已是最后一处不同',
  first: '已是第一处不同',
  cite: '引用所选文字或当前一行',
  one: (name: string) => `复制出处：${name}`,
  both: '复制出处：两件',
  semicolon: '；',
} as const

/** Words of the files that are taken away from the side-by-side page. */
export const files = {
  title: '两件答复对照',
  links: { differences: '差异表（CSV）', figures: '数字表（CSV）', document: '对照文档（Word）' },
  columns: {
    kind: '类别',
    text: '文字',
    edits: '不同之处',
    figure: '数字',
    clause: '所在文句',
    place: '位置',
    address: '地址',
  },
  /** The head of a column that is one letter's. */
  ofLetter: (head: string, name: string) => `${head}（${name}）`,
  kinds: {
    changed: '不同',
    own: '独有',
    moved: '移位',
    ordinal: '序号不同',
    punctuation: '标点不同',
  },
  edit: (left: string, right: string) => `${left || '无'} → ${right || '无'}`,
  comparison: '对照',
  counterpart: (name: string, place: string) => `对应句见${name}${place}`,
  blank: (name: string) => `${name}无对应文字`,
  shared: (percent: number) => `全文${percent}%也见于另一件。`,
  key: {
    title: '图例：',
    same: '灰字：两件相同',
    differs: (name: string) => `${name}的不同之处`,
    moved: '移位：同一句话换了位置，另一栏注明对应句所在',
  },
  page: ['第', '页，共', '页'],
} as const

/** What two letters' comparison comes to, as text. */
export const findings = {
  letter: (name: string, number: string, issuedOn: string) =>
    [name, number, issuedOn].filter(Boolean).join('，'),
  shared: (left: string, ofLeft: number, right: string, ofRight: number) =>
    `相同文字：${left}占${ofLeft}%，${right}占${ofRight}%`,
  figures: (count: number) => `数字差异${count}处`,
  figure: (place: string, left: string, right: string, clause: string) =>
    `${place}：${left} → ${right}（${clause}）`,
  moves: (count: number) => `移位${count}处`,
  move: (left: string, right: string, text: string) => `${left} → ${right}：${text}`,
  own: (name: string, count: number) => `仅${name}有${count}句`,
  passage: (place: string, text: string) => `${place}：${text}`,
} as const

/** What was done for every reader, and how it was tried: only what the tests do, and what nobody has done yet. */
export const accessibility = {
  title: '无障碍说明',
  lead: '本站以《网页内容无障碍指南》（WCAG）2.2的AA级为目标。以下说明已经做到什么、如何检验、还有哪些不足。',
  sections: [
    {
      heading: '阅读',
      lines: [
        '不启用脚本，也能阅读、筛选、对照、引用和打印；脚本只添加复制、查找和快捷键。',
        '页面放大到400%，或屏幕窄至320像素，都不需要左右滚动。',
        '随系统设置显示浅色或深色，支持强制颜色（高对比度）模式；要求减少动态效果时，页面没有动画。',
        '颜色之外另有标记：所引段落有底色，强制颜色时有边框；对照中的异同另有线条和文字说明。',
      ],
    },
    {
      heading: '键盘与读屏',
      lines: [
        '全部功能可以只用键盘完成，首个焦点是“跳到正文”，焦点始终可见，不会困在任何位置。',
        '单键快捷键在页脚的“键盘快捷键”中列出，也可在那里关闭，浏览器会记住。',
        '各部分有标题和地标；引用链接读出所引位置，复制和查找的结果会读出。',
        '复制正文时，只得到正文，不带任何标记。',
      ],
    },
    {
      heading: '如何检验',
      lines: [
        '程序每次改动都自动检验：用axe检查每个页面，浅色和深色，宽360和1440像素，以及打开目录、引用、快捷键和查无结果时的状态。',
        '自动检验还包括：只用键盘操作、关闭脚本、强制颜色、减少动态效果、320至1920像素的宽度、文字放大一倍、点按目标不小于24像素。',
        '读屏软件所得的内容和次序也由程序检验；答复页和对照页用Orca在Firefox中从头读过一遍。',
        '检验所用的浏览器是Chromium；阅读、引用和打印的要点也在Firefox和WebKitGTK中检验。',
      ],
    },
    {
      heading: '不足',
      lines: [
        '尚未由读屏软件使用者试用，也没有在NVDA、VoiceOver等读屏软件中检验。',
        '尚未在Safari中检验。',
        '答复原文由发文机关撰写，本站不改动文字，因此不提供简明版本。',
      ],
    },
  ],
} as const

function atLeast(letters: number): string {
  const told = toldCount(letters)
  return told < 20 ? `${told}件` : `${told}件以上`
}

/** `2024-05-20` as 2024年5月20日. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
