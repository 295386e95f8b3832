import type { LetterDraft } from './draft'
import { kindUses } from './kinds'

/** A letter that is hard to take back: it gives formal notice, refuses, or was given a firm tone where a gentler one was at hand. */
export function callsForCalm(draft: LetterDraft): boolean {
  const { notice, tones } = kindUses[draft.kind]
  if (notice === true || draft.kind === 'findings-refusal' || draft.kind === 'reserves-contest') return true
  return draft.kind !== 'formal-notice' && draft.tone === 'firm' && tones.length > 1
}
