import type {
  Code,
  Construct,
  Event,
  Extension,
  Point,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types'

const asterisk = 42
/** Asterisks that make a mark. */
const markLength = 2

/**
 * Bold as a writer of Chinese means it: two asterisks open before any character and close behind any, save white space.
 * CommonMark looks at punctuation and letters around them, and takes `**推进“双减”**5项` for plain asterisks. One asterisk
 * alone is the letter's own.
 */
const bold: Construct = {
  name: 'bold',
  resolveAll: pairMarks,
  tokenize(this: TokenizeContext, effects, ok) {
    const before = this.previous
    let length = 0
    const inside: State = (code) => {
      if (code === asterisk) {
        length += 1
        effects.consume(code)
        return inside
      }
      const token = effects.exit('attentionSequence')
      token._open = length >= markLength && !isBlankCode(code)
      token._close = length >= markLength && !isBlankCode(before)
      return ok(code)
    }
    return (code) => {
      effects.enter('attentionSequence')
      return inside(code)
    }
  },
}

/** A stretch of bold: two asterisks, the words, two asterisks. */
interface Pair {
  readonly strong: Token
  readonly opening: Token
  readonly text: Token
  readonly closing: Token
}

/** Asterisks in a row, and which stretches of bold they end and begin. */
interface Run {
  readonly token: Token
  /** From the first asterisk on. */
  readonly ends: Pair[]
  /** From the last asterisk back. */
  readonly begins: Pair[]
}

/**
 * Makes stretches of bold of the runs of asterisks: one that closes does so for the last that is open. What is left of a run
 * is text. The resolver of CommonMark puts each stretch in place among the events at once, which takes the square of
 * their number.
 */
function pairMarks(events: Event[], context: TokenizeContext): Event[] {
  const runs = new Map<Token, Run>()
  const open: Run[] = []
  for (const [step, token] of events) {
    if (step === 'exit' || token.type !== 'attentionSequence') continue
    const run: Run = { token, ends: [], begins: [] }
    runs.set(token, run)
    for (let last = open.at(-1); token._close && last && left(run) >= markLength; last = open.at(-1)) {
      const pair = pairOf(last, run)
      last.begins.push(pair)
      run.ends.push(pair)
      if (left(last) < markLength) open.pop()
    }
    if (token._open && left(run) >= markLength) open.push(run)
  }
  const made = events.flatMap((event) => {
    const [step, token] = event
    const run = runs.get(token)
    if (!run) return [event]
    return step === 'enter' ? eventsOf(run, context) : []
  })
  // The parser keeps to the list that it gave.
  events.length = 0
  for (const event of made) events.push(event)
  return events
}

/** How many asterisks of a run are in no mark yet. */
function left({ token, ends, begins }: Run): number {
  return token.end.offset - token.start.offset - markLength * (ends.length + begins.length)
}

function pairOf(first: Run, last: Run): Pair {
  const begin = moved(first.token.end, -markLength * first.begins.length)
  const end = moved(last.token.start, markLength * last.ends.length)
  const [start, behind] = [moved(begin, -markLength), moved(end, markLength)]
  return {
    strong: { type: 'strong', start, end: behind },
    opening: { type: 'strongSequence', start, end: begin },
    text: { type: 'strongText', start: begin, end },
    closing: { type: 'strongSequence', start: end, end: behind },
  }
}

function moved(point: Point, by: number): Point {
  return {
    ...point,
    column: point.column + by,
    offset: point.offset + by,
    _bufferIndex: point._bufferIndex + by,
  }
}

function eventsOf(run: Run, context: TokenizeContext): Event[] {
  const { token, ends, begins } = run
  const rest: Token = {
    type: 'data',
    start: moved(token.start, markLength * ends.length),
    end: moved(token.end, -markLength * begins.length),
  }
  const ended = ends.flatMap(({ strong, text, closing }): Event[] => [
    ['exit', text, context],
    ['enter', closing, context],
    ['exit', closing, context],
    ['exit', strong, context],
  ])
  const kept: Event[] =
    left(run) > 0
      ? [
          ['enter', rest, context],
          ['exit', rest, context],
        ]
      : []
  const begun = begins.toReversed().flatMap(({ strong, opening, text }): Event[] => [
    ['enter', strong, context],
    ['enter', opening, context],
    ['exit', opening, context],
    ['enter', text, context],
  ])
  return [...ended, ...kept, ...begun]
}

/** White space, a line's end (below zero) or the end of the text. */
function isBlankCode(code: Code): boolean {
  return code === null || code < 0 || /\s/u.test(String.fromCodePoint(code))
}

/** In a link's words too. */
export const boldAlone: Extension = { text: { [asterisk]: bold }, insideSpan: { null: [bold] } }
