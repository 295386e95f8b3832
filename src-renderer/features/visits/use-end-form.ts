import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { visitOutcome } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseId, VisitId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { type DraftSaver, useDraftSaver } from '../../lib/use-draft'

/** How a visit ended, before it is recorded. */
export const endForm = z.object({ outcome: visitOutcome, text: z.string(), next: plainDate.optional() })
export type EndForm = z.infer<typeof endForm>

interface HeldEnd {
  readonly form: EndForm
  readonly change: (part: Partial<EndForm>) => void
  readonly saver: DraftSaver
}

/** On the disk a moment after every change: one goes to a paper and comes back, or the battery dies. */
export function useEndForm(key: { readonly case: CaseId; readonly visit: VisitId }, start: EndForm): HeldEnd {
  const [form, setForm] = useState(start)
  const saver = useDraftSaver({ kind: 'visit-end', ...key })
  const kept = useRef(form)
  const { write } = saver
  useEffect(() => {
    if (kept.current !== form) write(JSON.stringify(form))
    kept.current = form
  }, [form, write])
  return { form, change: (part) => setForm((before) => ({ ...before, ...part })), saver }
}
