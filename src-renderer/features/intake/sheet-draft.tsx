import { type ReactNode, useRef } from 'react'
import type { z } from 'zod'
import type { DraftSheet } from '../../../src-shared/ipc/contract/files'
import type { CaseId } from '../../../src-shared/lib/ids'
import { Answer } from '../../lib/answer'
import { readDraft } from '../../lib/read-draft'
import { useStoredDraft } from '../../lib/use-draft'

interface SheetDraftProps<T> {
  readonly id: CaseId
  readonly sheet: DraftSheet
  readonly schema: z.ZodType<T>
  readonly empty: T
  readonly children: (start: T) => ReactNode
}

/** A sheet as it was left, read from the disk; one that cannot be read any more is an empty one. */
export function SheetDraft<T>({ id, sheet, schema, empty, children }: SheetDraftProps<T>) {
  const draft = useStoredDraft({ kind: 'sheet', case: id, sheet })
  const start = useRef<T>(undefined)
  return (
    <Answer query={draft} shape="form">
      {({ draft: kept }) => {
        start.current ??= readDraft(schema, kept?.content) ?? empty
        return children(start.current)
      }}
    </Answer>
  )
}
