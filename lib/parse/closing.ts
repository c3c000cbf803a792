import { shapeOf } from './grammar'
import type { SourceLine } from './lines'

const thanks = /感谢|致谢|谢谢|谢意/u
/** What may stand before 感谢 at the start of a paragraph: when, to whom, how. */
const beforeThanks = ['最后', '再次', '在此', '再一次', '并', '，']
const degrees = ['衷心', '诚挚', '真诚', '非常', '十分', '由衷']
const thanksOpening = shapeOf`^${beforeThanks}*谨?(?:向[您你]们?)?(?:表示)?${degrees}?[的地]?(?:感谢|谢谢)`

const conclusion =
  /(?:专|特|谨)此|专复|此复|此致|敬礼|顺祝|祝(?:您|你|工作|身体)|以上(?:答复|意见)|此(?:答复|复函)|[妥当]否/u
/** 如您对此有意见, 请您继续支持, 欢迎监督: who may say something about what, and then what they may do. */
const invitation =
  /(?:如果?)?[您你]们?对(?:此|本|以上|上述|我|答复|办理)|如[您你对有]|[敬恳]?请[您你]|(?:诚挚|热忱|热诚|真诚)?欢迎/u
/** The same of this answer, where 您 stands further on: 对以上答复您有什么意见. */
const onAnswer = /对(?:此|本|以上|上述)?(?:答复|复函|办理)[^。]*(?:[您你]|有何)/u
const hope = /(?:最后，?)?(?:希望|期待|恳请|衷心希望)[您你]/u
const plea =
  /(?:敬|恳|望|祈)?请[^。，]{0,12}(?:谅解|理解|指正|包涵)[。！]?$|^(?:敬|恳|诚|祈)请[^。，]{0,30}[。！]?$/u
const feedback = ['意见', '建议', '疑问', '监督', '联系', '反馈', '沟通', '支持', '关心']
const closingFormula = shapeOf`^(?:${conclusion}|(?:${invitation}|${onAnswer}|${hope})[^。]*${feedback})|${plea}|(?:宝贵意见|批评指正)[。！]?$`

/**
 * Whether a line is a note below the text, a remark in brackets or a label with nothing behind it (领导签字：): it may stand
 * behind the closing.
 */
export function isNote({ depth, text }: SourceLine): boolean {
  return (
    depth === 0 &&
    /^(?:[*＊①-⑩]|备?注[：:]|[（(【[][^）)】\]]*[）)】\]]$|[\p{Script=Han}]{2,8}[：:]$)/u.test(text)
  )
}

/**
 * A paragraph that opens with thanks, or of which every sentence thanks, concludes or asks for opinions. One that says
 * something of substance first is the body's, whatever it ends with.
 */
export function isClosing({ depth, text }: SourceLine): boolean {
  if (depth > 0 || text.length > 200) return false
  if (thanksOpening.test(text)) return true
  return sentencesOf(text).every(closes)
}

/** Where in a paragraph the sentences begin that thank or conclude at its end; its length where none do. */
export function closingSentencesAt(text: string): number {
  const sentences = sentencesOf(text)
  const last = sentences.findLastIndex((sentence) => !closes(sentence))
  return sentences.slice(0, last + 1).join('').length
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。！!]+[。！!]?/gu) ?? []
}

/** Whether a sentence thanks, concludes or asks for opinions. */
export function closes(sentence: string): boolean {
  return closingFormula.test(sentence) || (thanks.test(sentence) && sentence.length <= 80)
}
