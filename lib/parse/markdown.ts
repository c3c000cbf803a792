import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { boldAlone } from './bold'

/**
 * What Markdown knows and a letter does not: numerals, dashes and brackets are the letter's own characters. What a
 * clerk may have meant as such a mark stays in the text, where the table of refused marks finds it.
 */
const switchedOff = [
  'attention',
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
]

/** Of directives only the container, `:::name`: a single colon is a letter's own. */
const containerAlone = {
  flow: { 58: [directive().flow?.[58] ?? []].flat().filter((construct) => construct.concrete) },
}

/** The Markdown of the grammar: headings, rules, containers, tables, bold, links, hard breaks and backslashes. */
function letterMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [{ disable: { null: switchedOff } }, containerAlone, gfmTable(), boldAlone]
  data.fromMarkdownExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(letterMarkdown)

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}
