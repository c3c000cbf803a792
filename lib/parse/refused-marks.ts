import type { Extent } from '../reply/reply'
import { quote } from './faults'

interface RefusedMark {
  /** What was found, as the one who typed `mark` would call it. */
  readonly found: (mark: string) => string
  readonly expected: string
  /** How the mark looks in what Markdown has left as text; `null` where Markdown itself has found it. */
  readonly shape: RegExp | null
}

/**
 * The marks that a letter has no use for, by the name of the rule that refuses them, in the order in which they are
 * looked for: a mark inside one that is refused already makes no second message.
 */
const refusedMarks = {
  comment: {
    shape: /<!--[\s\S]*?(?:-->|$(?![\s\S]))/gm,
    found: (mark) => `comment ${quote(mark)}, which nobody sees`,
    expected: 'text alone: delete it',
  },
  html: {
    shape: /<\/?[a-z][a-z\d-]*(?:[\s/][^<>]*)?>|<[!?][^<>]*>/gi,
    found: (mark) => `HTML ${quote(mark)}`,
    expected: 'text alone: delete it, or put a backslash before `<` where it is the letter’s own',
  },
  'fenced-text': {
    shape: /(?<=^[ \t]*)(?:`{3,}(?=[^`]*$)|~{3,})[\s\S]*/gm,
    found: (mark) => `fence ${quote(mark)}`,
    expected: 'paragraphs without a fence around them',
  },
  code: {
    shape: /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
    found: (mark) => `words between backticks ${quote(mark)}`,
    expected: 'the words alone; a backslash before `` ` `` keeps it',
  },
  quotation: {
    shape: /(?<=^[ \t]*)>(?![\d=])[\s\S]*/gm,
    found: (mark) => `quotation ${quote(mark)}`,
    expected: 'a paragraph; a backslash before `>` keeps it',
  },
  reference: {
    shape: /(?<=^[ \t]*)\[[^[\]\n]+\]:[ \t]*<?(?:[a-z][\w+.-]*:|[/#.]).*$/gim,
    found: (mark) => `address ${quote(mark)} apart from its link`,
    expected: 'a link written `[words](address)`; a backslash before `[` keeps it',
  },
  'character-reference': {
    shape: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi,
    found: (mark) => `character written ${quote(mark)}`,
    expected: 'the character itself, or `\\&`',
  },
  'underlined-heading': {
    shape: /(?<=\n[ \t]*)=+(?=[ \t]*$)/gm,
    found: (mark) => `line of equals signs ${quote(mark)} right under text`,
    expected: 'headings marked with `#`',
  },
  'stray-heading': {
    // The mark first: to look back from every place for the start of a line takes the square of the text's length.
    shape: /(?:#{2,6}|#(?=\s*[\p{Script=Han}（(]))(?<=^\s*#{1,6})/gmu,
    found: (mark) => `${quote(mark)} that makes no heading`,
    expected: 'it at the margin with a space behind it, or `\\#` for the letter’s own',
  },
  'stray-bold': {
    shape: /\*{2,}/g,
    found: (mark) => `${quote(mark)} that makes nothing bold`,
    expected: '`**` in pairs, with no space inside them, or `\\*` for an asterisk',
  },
  'stray-fence': {
    shape: /:{3,}|(?<=^[ \t]*)::(?=[a-z])/gm,
    found: (mark) => `${quote(mark)} that opens or ends no container`,
    expected: '`:::` right before a name, on a line of its own, and a `:::` for each, or `\\:` for a colon',
  },
  'stray-link': {
    shape: /\]\(\s*[a-z][\w+.-]*:[^)]*\)?/gi,
    found: (mark) => `${quote(mark)} that makes no link`,
    expected: 'an address without white space, or `\\]` for the letter’s own',
  },
  'stray-backslash': {
    shape: /\\/g,
    found: (mark) => `${quote(mark)} that stands before no mark and ends no line`,
    expected: 'it before a mark or between two lines of a paragraph, or `\\\\` for the letter’s own',
  },
  emphasis: {
    shape: /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\p{L}\p{N}*])/gu,
    found: (mark) => `slanted text ${quote(mark)}`,
    expected: 'bold written `**…**`; `\\*` or `\\_` where the letter has the mark itself',
  },
  underscores: {
    shape: /(?<![\p{L}\p{N}_])_+(?=[^\s_])[^_\n]*[^\s_]_+(?![\p{L}\p{N}_])/gu,
    found: quote,
    expected: 'bold written `**…**`, or `\\_` for an underscore',
  },
  image: {
    shape: null,
    found: (mark) => `image ${quote(mark)}`,
    expected: 'text',
  },
  'empty-link': {
    shape: null,
    found: quote,
    expected: 'a link with words',
  },
  'link-address': {
    shape: null,
    found: (address) => `link to \`${address}\``,
    expected: 'an address that begins with http://, https:// or mailto:',
  },
  'link-form': {
    shape: null,
    found: quote,
    expected: 'a link written `[words](address)`, without a title',
  },
  rule: {
    shape: null,
    found: quote,
    expected: 'a rule written `---`',
  },
  'labelled-container': {
    shape: null,
    found: (line) => `\`${line}\``,
    expected: 'three colons and a name, and nothing else on the line',
  },
  'nested-container': {
    shape: null,
    found: (name) => `\`:::${name}\` inside another container`,
    expected: 'a line `:::` that ends the one before the next begins',
  },
  'open-container': {
    shape: null,
    found: (name) => `\`:::${name}\` without an end`,
    expected: 'a line `:::` where the section ends',
  },
  'lost-characters': {
    shape: null,
    found: (words) => `${quote(words)}, which Markdown takes for markup`,
    expected: 'the letter’s own characters: a backslash before the first of them keeps them',
  },
} as const satisfies Record<string, RefusedMark>

export type RefusedMarkRule = keyof typeof refusedMarks

/** The refused marks in `text`, a block of the file in which all that is accounted for is blanked out with NUL. */
export function refusedMarksIn(text: string): (Extent & { readonly rule: RefusedMarkRule })[] {
  const found: (Extent & { rule: RefusedMarkRule })[] = []
  let left = text
  for (const [rule, { shape }] of Object.entries(refusedMarks) as [RefusedMarkRule, RefusedMark][]) {
    if (!shape) continue
    const marks = [...left.matchAll(shape)].map(({ 0: mark, index }) => ({
      rule,
      start: index,
      end: index + mark.length,
    }))
    found.push(...marks)
    left = left.replace(shape, (mark) => '\0'.repeat(mark.length))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What is said of a refused mark that was written `mark`. */
export function refusal(rule: RefusedMarkRule, mark: string): { found: string; expected: string } {
  const { found, expected } = refusedMarks[rule]
  return { found: found(mark), expected }
}
