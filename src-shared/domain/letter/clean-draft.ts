import type { z } from 'zod'
import { cleanText } from '../common/text'
import { type DismissedRemark, type LetterDraft, letterDraft } from './draft'

function cleanRemark({ detail, words, ...rest }: DismissedRemark): DismissedRemark {
  return { ...rest, words: cleanText(words), ...(detail !== undefined && { detail: cleanText(detail) }) }
}

function cleaned(draft: LetterDraft): z.input<typeof letterDraft> {
  const { fileText, spelledAside, meeting } = draft
  const shared = {
    subject: cleanText(draft.subject),
    dismissed: draft.dismissed.map(cleanRemark),
    ...(fileText !== undefined && { fileText: cleanText(fileText) }),
    ...(spelledAside && { spelledAside: spelledAside.map(cleanText) }),
    ...(meeting && { meeting: { ...meeting, place: cleanText(meeting.place) } })
  }
  if (draft.kind !== 'formal-notice') {
    const { demand, promise } = draft
    return {
      ...draft,
      ...shared,
      body: cleanText(draft.body),
      demand: { ...demand, text: cleanText(demand.text) },
      promise: { ...promise, text: cleanText(promise.text) }
    }
  }
  const { obligation, breach, demand, basis, consequence } = draft
  return {
    ...draft,
    ...shared,
    obligation: cleanText(obligation),
    breach: cleanText(breach),
    demand: cleanText(demand),
    basis: cleanText(basis),
    consequence: cleanText(consequence)
  }
}

/** A draft that is recorded: its texts are stored as every other text. */
export const cleanDraft = letterDraft.transform(cleaned).pipe(letterDraft)
