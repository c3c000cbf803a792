import type { Reply, Section } from '@/lib/reply/reply'
import { BodyView } from './body'
import { ClosingView } from './closing'
import { CommitmentsView } from './commitments'
import { ContactView } from './contact'
import { DistributionView } from './distribution'
import { LetterheadView } from './letterhead'
import { MeasureView } from './measure'
import { OtherView } from './other'
import { PreambleView } from './preamble'
import { SalutationView } from './salutation'
import { SignatureView } from './signature'
import { TitleView } from './title'

export function SectionView({ reply, section }: { reply: Reply; section: Section }) {
  switch (section.type) {
    case 'letterhead':
      return <LetterheadView reply={reply} section={section} />
    case 'title':
      return <TitleView reply={reply} section={section} />
    case 'salutation':
      return <SalutationView reply={reply} section={section} />
    case 'preamble':
      return <PreambleView reply={reply} section={section} />
    case 'body':
      return <BodyView reply={reply} section={section} />
    case 'measure':
      return <MeasureView reply={reply} section={section} />
    case 'commitments':
      return <CommitmentsView reply={reply} section={section} />
    case 'closing':
      return <ClosingView reply={reply} section={section} />
    case 'signature':
      return <SignatureView reply={reply} section={section} />
    case 'contact':
      return <ContactView reply={reply} section={section} />
    case 'distribution':
      return <DistributionView reply={reply} section={section} />
    case 'other':
      return <OtherView reply={reply} section={section} />
    default:
      return section satisfies never
  }
}
