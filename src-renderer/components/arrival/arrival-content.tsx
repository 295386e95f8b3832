import type { Output } from '../../../src-shared/ipc/contract'
import { ArrivalFiles } from './arrival-files'
import { ArrivalPeople } from './arrival-people'
import { PreviewBody } from './preview-body'
import { PreviewRemarks } from './preview-remarks'

/** What an arrival holds: who, what could not be read, the content, what hangs on it. */
export function ArrivalContent({ arrival }: { readonly arrival: Output<'arrival.get'> }) {
  return (
    <>
      <ArrivalPeople arrival={arrival} />
      <PreviewRemarks arrival={arrival} />
      <PreviewBody arrival={arrival} />
      <ArrivalFiles arrival={arrival} />
    </>
  )
}
