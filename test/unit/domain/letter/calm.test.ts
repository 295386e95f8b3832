import { expect, test } from 'vitest'
import { callsForCalm } from '../../../../src-shared/domain/letter/calm'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'

const draftOf = (kind: LetterDraft['kind'], tone?: 'warm' | 'neutral' | 'firm') => Object({ kind, tone })

test.each([
  ['formal-notice', undefined, true],
  ['last-notice', 'firm', true],
  ['findings-refusal', 'warm', true],
  ['escalation-answer', 'firm', true],
  ['escalation-answer', 'warm', false],
  ['progress-update', 'neutral', false],
  ['apology-gesture', undefined, false]
] as const)('%s in the tone %s: %s', (kind, tone, calm) => {
  expect(callsForCalm(draftOf(kind, tone))).toBe(calm)
})
