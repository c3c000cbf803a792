import { hanDigits } from '../reply/han-numerals'

const digits = `零${hanDigits}`
const units = ['', '十', '百', '千']

/** 一, 十, 十一, 一百零一: a whole number below ten thousand as it is said. */
function counted(value: number): string {
  let said = ''
  let isGap = false
  const written = String(value)
  for (const [at, digit] of [...written].entries()) {
    if (digit === '0') isGap = true
    else {
      said += (isGap ? '零' : '') + digits[Number(digit)] + (units[written.length - 1 - at] ?? '')
      isGap = false
    }
  }
  return said.replace(/^一十/u, '十')
}

/** 二〇: digit by digit. */
function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => (digit === '0' ? '〇' : (digits[Number(digit)] ?? '')))
}

/** 壹, 拾贰: as in contracts. */
function legal(value: number): string {
  const plain = `${digits}十百千`
  const full = '零壹贰叁肆伍陆柒捌玖拾佰仟'
  return [...counted(value)].map((sign) => full[plain.indexOf(sign)] ?? sign).join('')
}

const romans = {
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90 },
  ...{ L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
}

function roman(value: number): string {
  let [left, written] = [value, '']
  for (const [sign, worth] of Object.entries(romans)) {
    written += sign.repeat(Math.floor(left / worth))
    left %= worth
  }
  return written
}

/** a to z, then aa, bb, as Word counts. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** The sign of a number in a row of signs that begins with that of 1, or the number where the row is at its end. */
function signs(row: string): (value: number) => string {
  return (value) => [...row][value - 1] ?? String(value)
}

/** As many characters from `first` on as there are. */
function rowFrom(first: string, length: number): string {
  const start = first.codePointAt(0) ?? 0
  return Array.from({ length }, (_, at) => String.fromCodePoint(start + at)).join('')
}

const circled = signs(`${rowFrom('①', 20)}${rowFrom('㉑', 15)}${rowFrom('㊱', 15)}`)

/** The formats of Office Open XML (ST_NumberFormat) that letters use; any other is written in Arabic digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(rowFrom('⑴', 20)),
  decimalEnclosedFullstop: signs(rowFrom('⒈', 20)),
  ideographEnclosedCircle: signs(rowFrom('㊀', 10)),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  numberInDash: (value) => `- ${value} -`,
}

/** A number as a format of Word has it: 3 is 三 in `chineseCounting`. */
export function numeralOf(value: number, format: string): string {
  if (value < 1 || value > 9999) return String(value)
  return (formats[format] ?? String)(value)
}
