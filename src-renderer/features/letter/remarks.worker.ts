import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { LetterFrame } from '../../../src-shared/domain/letter/frame'
import { type Commitment, commitmentsIn } from '../../../src-shared/domain/remark/commitments'
import { caseFile } from '../../../src-shared/domain/remark/facts'
import { type CheckedLetter, checkLetter } from '../../../src-shared/texts/letters/check/letter-remarks'

/** What the worker is asked; what it answers bears the same number. */
export interface CheckAsked {
  readonly number: number
  readonly draft: LetterDraft
  readonly frame: LetterFrame
  readonly facts: unknown
}

export interface CheckAnswered {
  readonly number: number
  readonly checked: CheckedLetter
  /** What the text binds us or its reader to. */
  readonly commitments: readonly Commitment[]
}

// Rules and dictionaries of phrases take a moment to load and a few frames to run: here no key waits for them.
self.addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => {
  const { number, draft, frame, facts } = data
  const checked = checkLetter(draft, frame, caseFile.parse(facts))
  const commitments = draft.kind === 'formal-notice' ? [] : commitmentsIn(draft.body, draft.language, draft.dated)
  self.postMessage({ number, checked, commitments } satisfies CheckAnswered)
})
