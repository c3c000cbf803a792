import mammoth from 'mammoth'
import { Unreadable } from './unreadable'
import { checkZip } from './zip'

/** The most bytes that the files inside a .docx may come to, most of it pictures. */
const largest = 50_000_000

/** The most bytes of what is no picture: a letter has some hundred thousand, and ten million would take minutes to read. */
const largestText = 4_000_000

/** How a file begins that is of the older form of Word, or of the newer one behind a password. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * A Word document as HTML: paragraphs and tables, without pictures.
 * @throws {Unreadable} where the bytes are no .docx, or would unpack to more than any letter holds
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, compound.length).equals(compound))
    throw new Unreadable('locked', 'is of the older form .doc or locked with a password')
  const lengths = [...checkZip(buffer, largest)].filter(([name]) => !name.startsWith('word/media/'))
  if (lengths.reduce((sum, [, length]) => sum + length, 0) > largestText)
    throw new Unreadable('compressed', `unpacks to more than ${largestText} bytes beside its pictures`)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { externalFileAccess: false, convertImage })
    return value
  } catch (cause) {
    throw new Unreadable('not-word', 'is a zip archive without a Word document in it', { cause })
  }
}
