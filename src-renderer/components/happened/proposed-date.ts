import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { ownDates } from '../../../src-shared/domain/common/own-date'
import { dayOf } from '../../../src-shared/lib/plain-date'
import type { Today } from '../../lib/today'
import { emptyHappened, type HappenedForm, happenedFormOf } from './happened-form'

/** The date that files give the entry they join. What was taken just now happens now, and so does what says nothing. */
function proposedDate(files: readonly Attachment[], { today, zone }: Today): HappenedForm {
  const own = ownDates(files, zone)
  return own && isPast(own, { today, zone }) ? happenedFormOf(own, zone) : emptyHappened('now')
}

function isPast(own: NonNullable<ReturnType<typeof ownDates>>, { today, zone }: Today): boolean {
  if (own.kind === 'instant') return dayOf(own.at, zone) <= today
  return (own.kind === 'between' ? own.to : own.on) < today
}

/** The date of an entry whose files change: what somebody typed stays, what the files proposed follows them. */
export function dateWithFiles(
  before: { readonly happened: HappenedForm; readonly files: readonly Attachment[] },
  files: readonly Attachment[],
  here: Today
): HappenedForm {
  const proposals = [emptyHappened('now'), proposedDate(before.files, here)].map((one) => JSON.stringify(one))
  return proposals.includes(JSON.stringify(before.happened)) ? proposedDate(files, here) : before.happened
}
