import mammoth from 'mammoth'
import { Unreadable } from './unreadable'
import { numeralStyle, withNumerals } from './word-numerals'
import { unzipped, zipped } from './zip'

/** The most bytes that the files inside a .docx may come to, most of it pictures. */
const largest = 50_000_000

/** The most bytes of what is no picture: a letter has some hundred thousand, and ten million would take minutes to read. */
const largestText = 4_000_000

/** How a file begins that is of the older form of Word, or of the newer one behind a password. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * A Word document as HTML: paragraphs and tables, without pictures. What Word numbers by itself has its numeral, in an
 * element `data`.
 * @throws {Unreadable} where the bytes are no .docx, or would unpack to more than any letter holds
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, compound.length).equals(compound))
    throw new Unreadable('locked', 'is of the older form .doc or locked with a password')
  const files = new Map([...unzipped(buffer, largest)].filter(([name]) => !name.startsWith('word/media/')))
  if ([...files.values()].reduce((sum, { length }) => sum + length, 0) > largestText)
    throw new Unreadable('compressed', `unpacks to more than ${largestText} bytes beside its pictures`)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: zipped(numbered(files)) },
      { externalFileAccess: false, convertImage, styleMap: [`r.${numeralStyle} => data`] },
    )
    return value
  } catch (cause) {
    throw new Unreadable('not-word', 'is a zip archive without a Word document in it', { cause })
  }
}

function numbered(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const read = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const name = 'word/document.xml'
  const document = withNumerals(read(name), read('word/numbering.xml'), read('word/styles.xml'))
  return files.has(name) ? new Map(files).set(name, Buffer.from(document)) : files
}
