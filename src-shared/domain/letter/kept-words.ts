import { z } from 'zod'
import { formalNoticeDraft, type LetterDraft, messageDraft } from './draft'

/**
 * What was written in a letter, kept with its issue so that a second one begins with it. Nothing of what stays inside: neither
 * the remarks that were set aside nor the text for the file.
 */
export const keptWords = z.discriminatedUnion('kind', [
  messageDraft.pick({ kind: true, body: true, demand: true, options: true, promise: true, meeting: true }),
  formalNoticeDraft.pick({
    ...{ kind: true, topic: true, obligation: true, breach: true, demand: true, daysFromPresentation: true },
    ...{ basis: true, consequence: true, claimed: true, account: true, meeting: true }
  })
])
export type KeptWords = z.infer<typeof keptWords>

export function wordsToKeep(draft: LetterDraft): KeptWords {
  const { meeting } = draft
  const offered = meeting && { meeting }
  if (draft.kind !== 'formal-notice') {
    const { body, demand, options, promise } = draft
    return { kind: draft.kind, body, demand, options, promise, ...offered }
  }
  const { topic, obligation, breach, demand, daysFromPresentation, basis, consequence, claimed, account } = draft
  return {
    ...{ kind: 'formal-notice', obligation, breach, demand, basis, consequence, ...offered },
    ...(topic && { topic }),
    ...(daysFromPresentation && { daysFromPresentation }),
    ...(claimed && { claimed }),
    ...(account && { account })
  }
}
