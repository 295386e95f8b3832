import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type Inquiry, type InquiryVersion, newMeasures } from '../../../src-shared/domain/inquiry/inquiry'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import type { Acting } from './acting'
import { type CaseCode, doCase } from './execute-case'
import { inOneWrite, type Outcome } from './work'

export interface KeptInquiry {
  readonly inquiry: Inquiry
  readonly version: InquiryVersion
  readonly document: Attachment
  /** What the entry says. */
  readonly text: string
}

/** The report as a piece of its case and its measures as tasks, in one transaction: both or neither. */
export function keepInquiry(
  acting: Acting,
  id: CaseId,
  { inquiry, version, document, text }: KeptInquiry
): Promise<Outcome<{ readonly entry: EventId; readonly tasks: number }, CaseCode>> {
  return inOneWrite(acting, async (work) => {
    const { state } = await work.streams.cases.load(work.trx, id)
    const evidence: CaseCommandInput = { type: 'add-evidence', visibility: version, attachments: [document], text }
    const filed = await doCase(work, id, caseCommand.parse(evidence))
    if (!filed.ok) return filed
    const [entry] = filed.value.events
    if (!entry) throw new Error('A report was filed without an entry')
    const measures = newMeasures(inquiry, state?.tasks ?? [])
    for (const { text: what, due, owner } of measures) {
      const task: CaseCommandInput = { type: 'add-task', text: what, ...(due && { due }), ...(owner && { owner }) }
      const added = await doCase(work, id, caseCommand.parse(task))
      if (!added.ok) return added
    }
    return ok({ entry, tasks: measures.length })
  })
}
