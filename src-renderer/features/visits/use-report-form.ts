import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import type { CaseId, VisitId } from '../../../src-shared/lib/ids'
import { type DraftSaver, useDraftSaver } from '../../lib/use-draft'
import type { ReportForm } from './report-form'

interface HeldReport {
  readonly form: ReportForm
  readonly change: (part: Partial<ReportForm>) => void
  readonly saver: DraftSaver
}

/** A paper of a visit as it is filled in: on the disk a moment after every change, so that no hand draws twice. */
export function useReportForm(
  key: { readonly case: CaseId; readonly visit: VisitId; readonly report: ReportKind },
  start: ReportForm
): HeldReport {
  const [form, setForm] = useState(start)
  const saver = useDraftSaver({ kind: 'report', ...key })
  const kept = useRef(form)
  const { write } = saver
  useEffect(() => {
    if (kept.current !== form) write(JSON.stringify(form))
    kept.current = form
  }, [form, write])
  const change = useCallback((part: Partial<ReportForm>) => setForm((before) => ({ ...before, ...part })), [])
  return { form, change, saver }
}
