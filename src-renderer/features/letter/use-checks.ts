import type { CaseId } from '../../../src-shared/lib/ids'
import { type RemarkActs, useRemarkActs } from './remark-acts'
import { type Spelling, useSpelling } from './spelling/use-spelling'
import type { HeldDraft } from './standing-draft'
import { type Remarks, useRemarks } from './use-remarks'

export interface Checks {
  readonly remarks: Remarks
  readonly acts: RemarkActs
  readonly spelling: Spelling
}

/** All that is looked through while a letter is written, and what one may do about it. */
export function useChecks(
  id: CaseId,
  { draft, standing, change }: Pick<HeldDraft, 'draft' | 'standing' | 'change'>
): Checks {
  return { remarks: useRemarks(id, draft), acts: useRemarkActs(standing, change), spelling: useSpelling(id, draft) }
}
