import { codesOf, type Finding } from '../intake/finding'
import type { FieldName } from '../reply/reply'
import { askingOf } from './faults'

/** The words about files at fault while they are being mended, in `npm run dev` alone. */
export const mending = {
  title: '内容有误',
  last: '改正后此处消失。有误的答复仍显示最近一次无误的文字。',
  none: '改正后即可显示。',
} as const

/** The words of the page that brings letters in, which `npm run dev` alone has. */
export const importing = {
  title: '收录答复',
  lead: '选取或粘贴一件答复，核对无误后存入馆藏。',
  file: '文件',
  forms: '可拖放到此。支持txt、md、html、docx和含文字的pdf。',
  text: '或粘贴全文',
  read: '读取',
  again: '另取一件',
  unsaved: '尚未存入馆藏，请核对。',
  unfit: '文字有误，改正后方可存入。',
  fields: '要素',
  report: '处理记录',
  amend: '修改文字',
  reread: '重新读取',
  save: '存入馆藏',
  name: '文件名',
  nameHint: '小写字母、数字和单个连字符',
  overwrite: (name: string) => `覆盖已有的${name}.md`,
  gone: '这件答复已不在内存中，请重新读取。',
  faults: {
    name: (name: string) => `文件名“${name}”不合要求，只能用小写字母、数字和单个连字符。`,
    taken: (name: string) => `已有${name}.md，勾选覆盖后方可存入。`,
    failed: (file: string, code: string) => `${file}未能写入（${code}）。`,
  },
  place: ({ line, column }: Finding) => `第${line}行第${column}字`,
  kinds: {
    fault: '有误',
    doubtful: '存疑',
    corrected: '改正',
    removed: '删去',
    joined: '接合',
    read: '读出',
  } satisfies Record<Finding['kind'], string>,
} as const

const fieldNames: Record<FieldName, string> = {
  outcome: '办理结果',
  disclosure: '公开属性',
  issuerMark: '发文机关标志',
  documentNumber: '文号',
  requestSession: '会议',
  requestNumber: '建议/提案编号',
  requestTitle: '建议/提案标题',
  addressee: '主送',
  issuer: '署名机关',
  issuedOn: '成文日期',
  contactName: '联系人',
  contactUnit: '联系单位',
  contactPhone: '联系电话',
  contactAddress: '联系地址',
  contactPostcode: '邮政编码',
  contactEmail: '电子邮箱',
  contactFax: '传真',
  copiedTo: '抄送',
  printedBy: '印发机关',
  printedOn: '印发日期',
}

type Name<K extends Finding['kind']> = Extract<Finding, { kind: K; name: string }>['name']

const readNames: Record<Name<'read'>, string> = {
  ...fieldNames,
  '#': '标题',
  '##': '举措标题',
  '###': '小标题',
  commitments: '承诺事项',
  table: '表格',
  numeral: '自动编号',
}

const removedNames: Record<Name<'removed'>, string> = {
  rule: '横线',
  'page number': '页码',
  'web page': '网页文字',
  'doubled title': '重复的标题',
  invisible: '不可见字符',
}

/** What a field of a letter is called. */
export function fieldName(name: FieldName): string {
  return fieldNames[name]
}

/** What a finding says, for the page. */
export function sayingOf(finding: Finding): string {
  switch (finding.kind) {
    case 'read':
      return `${readNames[finding.name]}：${finding.text}`
    case 'joined':
      return `接到上一行：${finding.text}`
    case 'removed':
      return `${removedNames[finding.name]}：${finding.name === 'invisible' ? codesOf(finding.text) : finding.text}`
    case 'corrected':
      if (finding.name === 'encoding') return `编码${finding.was.toUpperCase()}转为UTF-8`
      if (finding.name === 'line break') return `另起一行：${finding.text}`
      return finding.text === '' ? `删去：${finding.was}` : `${finding.was} → ${finding.text}`
    case 'doubtful':
    case 'fault':
      return askingOf(finding)
    default:
      return finding satisfies never
  }
}
