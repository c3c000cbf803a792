import { Picture, PictureKey } from '@/components/comparison/picture'
import { Words } from '@/components/library/words'
import { sharedPart } from '@/lib/library/featured'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { comparison, library as words } from '@/lib/wording/messages'
import { namesOf } from '@/lib/wording/names'
import { nameOf } from '@/lib/wording/summary'

/** Two replies set side by side, offered before the list, with the picture of what they share. */
export function FeaturedView({ pair }: { pair: ComparedPair }) {
  const { left, right, comparison } = pair
  const address = addresses.compare(left, right)
  const names = namesOf(left, right)
  return (
    <section className="offer mt-5 mb-8 bg-sheet px-6 pt-4 pb-5" aria-labelledby="offer">
      <h2 className="font-document text-section" id="offer">
        <a className="inline-block min-w-6 py-0.5" href={address}>
          {words.compare}
        </a>
      </h2>
      <Side reply={left} edge="border-l-left" part={sharedPart(comparison, 'left')} />
      <Picture pair={pair} names={names} base={address} />
      <Side reply={right} edge="border-l-right border-dashed" part={sharedPart(comparison, 'right')} />
      <p className="text-small text-quiet">
        <PictureKey /> {pictureWords.caption(names.left.short, names.right.short)}
      </p>
    </section>
  )
}

const { picture: pictureWords } = comparison

function Side({ reply, part, edge }: { reply: Reply; part: number; edge: string }) {
  const { request, documentNumber } = reply
  return (
    <p
      className={`my-2 flex flex-wrap items-baseline justify-between gap-x-6 border-0 border-l-3 pl-3 font-document ${edge}`}
    >
      <span className="title">
        <Words text={request.title ? `“${request.title}”` : nameOf(reply)} />
      </span>
      <small className="font-interface text-small text-quiet">
        {documentNumber && `${documentNumber} · `}
        {words.shared(Math.round(part * 100))}
      </small>
    </p>
  )
}
