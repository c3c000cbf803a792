import type { Root } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * CommonMark takes `**支持“走出去”**对于` for plain asterisks, since a mark of punctuation stands inside and a letter
 * outside. The extension makes bold end there, as a Chinese writer means it.
 */
function cjkFriendly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(cjkFriendlyExtension())
}

const processor = unified().use(remarkParse).use(remarkDirective).use(cjkFriendly)

export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}
