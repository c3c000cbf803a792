import { isShown } from './shown'

/** A selection that begins in one letter stays in it, and is copied as the letter's paragraphs. */
export function copyOneColumn(page: HTMLElement): void {
  const rows = page.querySelector<HTMLElement>('.rows')
  if (!rows) return
  document.addEventListener('selectionchange', () => {
    const { anchorNode } = getSelection() ?? {}
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    rows.dataset.only = element?.closest('.row > .l, .row > .r')?.classList[0] ?? ''
  })
  // The range covers the other letter's rows too: pressed there, the browser would drag it rather than begin anew.
  rows.addEventListener('pointerdown', ({ target }) => {
    const { only } = rows.dataset
    if (only && !(target as Element).closest(`.row > .${only}`)) getSelection()?.removeAllRanges()
  })
  rows.addEventListener('copy', (event) => {
    const text = selectedText(rows)
    if (text === null) return
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  })
}

/** What is selected of the letter that the selection began in; `null` where nothing is. */
export function selectedText(rows: HTMLElement): string | null {
  const selection = getSelection()
  if (!rows.dataset.only || !selection?.rangeCount || selection.isCollapsed) return null
  return textIn(selection.getRangeAt(0), rows, rows.dataset.only)
}

function textIn(range: Range, rows: HTMLElement, side: string): string {
  let text = ''
  for (const block of rows.querySelectorAll<HTMLElement>(`.row > .${side} :is(p, h3, h4, h5, h6, tr)`)) {
    if (!range.intersectsNode(block) || !isShown(block)) continue
    // What goes on from the row above is in the same paragraph.
    if (text && !block.matches('.on, p.run-in')) text += '\n'
    text += shownText(range, block)
  }
  return text
}

/** The text of a block inside the range, with …… for what the view leaves out. */
function shownText(range: Range, block: HTMLElement): string {
  let text = ''
  const reading = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = reading.nextNode() as Text | null; node; node = reading.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    if (!node.parentElement || isShown(node.parentElement)) text += node.data.slice(from, to)
    else if (!text.endsWith('……')) text += '……'
  }
  return text
}
