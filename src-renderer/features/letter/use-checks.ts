import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type RemarkActs, useRemarkActs } from './remark-acts'
import { type Spelling, useSpelling } from './spelling/use-spelling'
import { type Remarks, useRemarks } from './use-remarks'

export interface Checks {
  readonly remarks: Remarks
  readonly acts: RemarkActs
  readonly spelling: Spelling
}

/** All that is looked through while a letter is written, and what one may do about it. */
export function useChecks(
  id: CaseId,
  draft: LetterDraft,
  change: (to: (before: LetterDraft) => LetterDraft) => void
): Checks {
  return { remarks: useRemarks(id, draft), acts: useRemarkActs(draft, change), spelling: useSpelling(id, draft) }
}
