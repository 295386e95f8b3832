import { useCallback, useEffect, useRef, useState } from 'react'
import { emptyInquiry, type Inquiry, inquiry } from '../../../src-shared/domain/inquiry/inquiry'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type DraftSaver, useDraftSaver } from '../../lib/use-draft'

export interface WrittenInquiry {
  readonly report: Inquiry
  readonly change: (part: Partial<Inquiry>) => void
  readonly saver: DraftSaver
}

export const inquiryDraft = (id: CaseId) => ({ kind: 'sheet', case: id, sheet: 'inquiry' }) as const

/** What was left half written; an empty report where nothing was, or nothing that can be read. */
export function readInquiry(content: string | undefined): Inquiry {
  if (content === undefined) return emptyInquiry
  try {
    return inquiry.parse(JSON.parse(content))
  } catch {
    return emptyInquiry
  }
}

/** A report as it is written: on the disk a moment after every change. */
export function useInquiry(id: CaseId, start: Inquiry): WrittenInquiry {
  const [report, setReport] = useState(start)
  const saver = useDraftSaver(inquiryDraft(id))
  const kept = useRef(report)
  const { write } = saver
  useEffect(() => {
    if (kept.current !== report) write(JSON.stringify(report))
    kept.current = report
  }, [report, write])
  const change = useCallback((part: Partial<Inquiry>) => setReport((before) => ({ ...before, ...part })), [])
  return { report, change, saver }
}
