import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Construct } from 'micromark-util-types'
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

/** What may begin or end a mark inside text, those switched off too. */
const markers = '!&<\\]_`'

/**
 * A marker that marks nothing, as a character that stands for itself. Left over, it would be text in two pieces, and the
 * parser joins each such pair by moving all that follows it, which takes the square of their number.
 */
const itself: Construct = {
  name: 'markerItself',
  add: 'after',
  tokenize(effects, ok) {
    return (code) => {
      effects.enter('characterEscape')
      effects.enter('characterEscapeValue')
      effects.consume(code)
      effects.exit('characterEscapeValue')
      effects.exit('characterEscape')
      return ok
    }
  },
}

const markersThemselves = {
  text: Object.fromEntries([...markers].map((marker) => [marker.charCodeAt(0), itself])),
}

/** The Markdown of the grammar: headings, rules, containers, tables, bold, links, hard breaks and backslashes. */
function letterMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    { disable: { null: switchedOff } },
    containerAlone,
    gfmTable(),
    boldAlone,
    markersThemselves,
  ]
  data.fromMarkdownExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(letterMarkdown)

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}
