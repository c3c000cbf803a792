import fc from '@/tests/unit/random-cases'

const pieces = [
  ...['一、甲乙', '（二）甲', '1. 甲', '一是甲，二是乙。', '下一步，我局将一是甲，二是乙。'],
  ...[
    '全市,已改造',
    '三十公里。',
    '(含县)',
    '2031 年',
    '来源：网',
    '，',
    ' ',
    '\u3000',
    '\n',
    '\n\n',
    '\f',
    '\u2028',
  ],
  ...['— 3 —\n', '\n---\n', '第3页', '对第12号建议的答复\n', '【打印】', '版权所有：某网'],
  ...['**重点**', '*', '**', '\n# 甲', '\n#甲', '\n### 一、丙\n', '\n:::\n', '\n:::closing\n'],
  ...['\u200b', '\ufeff', '\u00ad', '\u202e', '\u0001', '\ufffd', '😀', '㐀'],
  ...[
    '<b>',
    '&amp;',
    '`甲`',
    '\n> 引',
    '\\',
    '\\*',
    '_甲_',
    '~~~',
    '![图](x.png)',
    '[甲](https://a.example/)',
  ],
]

/** Letters with what scans, pages and editors put into them, and what nobody should. */
export const oddLetters = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 20,
  })
  .map(
    (parts) =>
      `某某市教育局\n\n某教函〔2031〕5号\n\n对市十三届人大四次会议第12号建议的答复\n\n张某甲代表：\n\n您提出的建议收悉，现答复如下：\n\n${parts.join('')}\n\n感谢您的支持！\n\n某某市教育局\n\n2031年5月6日\n`,
  )
  // Ends of lines are line feeds alone in what is taken from a file.
  .map((text) => text.replace(/\r\n?/g, '\n'))
