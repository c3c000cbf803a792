/** What a fault or a notice asks of a clerk, by its rule; what was found stands behind it. */
const askings: Readonly<Record<string, string>> = {
  // Of the file.
  compressed: '文件解压后过大，不像一件答复',
  damaged: '文件已损坏',
  deep: '网页结构异常',
  form: '文件格式不支持',
  length: '文字过长，不像一件答复',
  locked: '文件有密码，或是旧版doc，请另存为不加密的docx或pdf',
  name: '既无文号又无标题，无法命名',
  'not-pdf': '不是pdf，或文件已损坏',
  'not-text': '不是UTF-8或GB18030文字',
  'not-word': '不是Word文档',
  'not-zip': '不是docx文件',
  scanned: '文件只有图像，没有文字，请先作文字识别',
  size: '文件过大，不像一件答复',
  // Of the letter.
  'broken-paragraph': '段末没有句号，似被分页断开',
  'damaged-date': '日期不全，应有年、月、日',
  date: '日历上没有这一天',
  'issuer-mark': '“#”应在标题之前，不在发文机关之前',
  'item-below-text': '序号或短横开头的行，上面应空一行',
  'measure-without-heading': '“:::measure”之上没有带序号的标题',
  'misplaced-heading': '标题应在正文之中',
  'no-body': '没有正文',
  'no-title': '没有标题，如有请在其前加“#”',
  numbering: '序号不连续',
  'repeated-section': '重复出现，一件之中应只有一处',
  'request-number': '建议或提案的编号与标题不一致',
  role: '“代表”“委员”与建议或提案的类别不符',
  'title-line': '标题似未结束，应写在一行',
  'title-mark': '标题之前应有“#”',
  'uneven-headings': '标题级别与第一项举措不一致',
  'unknown-container': '“:::”之后没有这种部分',
  'unread-contact': '正文中的联系方式未读出',
  'unread-date': '正文中的日期未读出',
  'unread-line': '文末此行不知属于何处',
  'unread-number': '文号不完整',
  'unread-top-line': '标题与称谓之间此行不知属于何处',
  // Of marks and characters.
  'character-reference': '应写字符本身，或在“&”前加反斜杠',
  code: '反引号之间的文字，应只留文字',
  comment: '注释无人可见，应删去',
  emphasis: '单个“*”不成标记，粗体用“**”，原有的“*”前加反斜杠',
  'empty-link': '链接没有文字',
  'fenced-text': '围栏应删去',
  html: 'HTML标签应删去，原有的“<”前加反斜杠',
  image: '不收图像，应删去',
  'labelled-container': '“:::”一行应只有名称',
  'link-address': '链接应以http://、https://或mailto:开头',
  'link-form': '链接应写作“[文字](地址)”',
  'lost-characters': '这些字符会被当作标记，应在其前加反斜杠',
  'nested-container': '“:::”之中不能再有“:::”',
  'open-container': '“:::”没有结束',
  quotation: '行首的“>”应删去，原有的前加反斜杠',
  reference: '链接地址应写在链接之中',
  rule: '横线应写作“---”',
  'run-of-marks': '同一符号连续过多',
  'stray-backslash': '多余的反斜杠，原有的写作两个',
  'stray-bold': '“**”应成对，其内侧不留空格',
  'stray-fence': '多余的“:::”，原有的冒号前加反斜杠',
  'stray-heading': '“#”应顶格、后空一格，原有的前加反斜杠',
  'stray-link': '链接地址中不应有空格',
  'underlined-heading': '等号行不成标题，标题用“#”',
  underscores: '粗体用“**”，原有的下划线前加反斜杠',
  'unfit-character': '不可见字符或控制字符，应删去',
}

/** What a fault or a notice says, for the page: what is asked for, and what was found as its message has it. */
export function askingOf({ rule, message }: { readonly rule: string; readonly message: string }): string {
  const asking = askings[rule]
  if (asking === undefined) return message
  const [before = ''] = message.split(', expected ')
  const quoted = /`` ?(.+?) ?``|`(.+?)`|(U\+[\dA-F]+|0x[\dA-F]+)/su.exec(before)
  const found = quoted?.slice(1).find((part) => part !== undefined)
  return found === undefined ? `${asking}。` : `${asking}：${found}`
}
