import { checkReport } from '../../../src-shared/domain/case/decide/reports'
import type { AskedReport } from '../../../src-shared/domain/case/decide/standing-reports'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { AttachmentId, CaseId, EventId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { type LetterDesk, letterSources } from '../../letters/desk'
import { renderReport } from '../../reports/render-report'
import { type CaseCode, executeCase } from '../../store/commands/execute-case'
import type { WriteRefusal } from '../../store/unit-of-work'
import { filePaper } from './our-paper'

type SignCode = CaseCode | WriteRefusal | 'no-such-case' | 'not-printable' | 'file-damaged' | 'cancelled'

/**
 * Signs a report: checks it, puts it on paper, puts the file on the disk for good, then records it with what follows from
 * it in one transaction. A refusal leaves the case as it was; a file without its event is swept later.
 */
export async function signReport(
  desk: LetterDesk,
  id: CaseId,
  asked: AskedReport,
  files: readonly Attachment[]
): Promise<Result<{ readonly event: EventId; readonly document: AttachmentId }, Refusal<SignCode>>> {
  const sources = await letterSources(desk, id)
  if (!sources) return refusal('no-such-case')
  const allowed = checkReport(sources.state, asked, desk.clock.today())
  if (!allowed.ok) return allowed
  const rendered = await renderReport(desk, id, asked)
  if (!rendered.ok) return refusal(rendered.reason)
  const filed = await filePaper(desk.vault, desk.newId, rendered.value)
  if (!filed.ok) return refusal(filed.reason)
  const { id: document } = filed.value
  const said = { happened: { kind: 'day', on: asked.on }, visibility: 'communicable' } as const
  const done = await executeCase(desk, id, {
    ...{ type: 'sign-report', ...asked, document, ...said },
    attachments: [filed.value, ...files]
  })
  if (!done.ok) return done
  const [event] = done.value.events
  if (!event) throw new Error('A report was signed without an event')
  return ok({ event, document })
}
