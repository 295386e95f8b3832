import { HandOverPanel } from './hand-over-panel'
import { InterestForm } from './interest-form'
import { ListeningPanel, type SheetProps } from './listening-panel'
import { ConductForm, ExposureForm } from './mark-forms'
import { MirrorForm } from './mirror-form'
import { OfferForm } from './offer-form'
import { PinForm } from './pin-form'
import { ProofsPanel } from './proofs-panel'
import type { IntakeSheet } from './sheets'
import { TriagePanel } from './triage-panel'

/** A sheet of intake beside its case. */
export function IntakePanel({ sheet, ...props }: SheetProps & { readonly sheet: IntakeSheet }) {
  switch (sheet) {
    case 'listen':
      return <ListeningPanel {...props} />
    case 'triage':
      return <TriagePanel {...props} />
    case 'offer':
      return <OfferForm {...props} />
    case 'proofs':
      return <ProofsPanel {...props} />
    case 'hand-over':
      return <HandOverPanel {...props} />
    case 'pin':
      return <PinForm {...props} />
    case 'exposure':
      return <ExposureForm {...props} />
    case 'conduct':
      return <ConductForm {...props} />
    case 'interest':
      return <InterestForm {...props} />
    case 'mirror':
      return <MirrorForm {...props} />
  }
}
