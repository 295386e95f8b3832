import type { LetterDraft } from '../../src-shared/domain/letter/draft'
import { kindUses } from '../../src-shared/domain/letter/kinds'
import { caseFile } from '../../src-shared/domain/remark/facts'
import { knownNames } from '../../src-shared/domain/remark/names'
import { replyFacts } from '../../src-shared/texts/letters/check/reply-facts'
import { type OwnSentence, ownSentences } from '../../src-shared/texts/letters/own-sentences'
import { proposeLetter } from '../../src-shared/texts/letters/propose'
import { shippedPhrases } from '../../src-shared/texts/letters/shipped-phrases'
import type { LetterSources } from '../../src-shared/texts/letters/sources'

/**
 * The sentences of a letter that its writer may want to keep: neither the template's, in any of its tones, nor a phrase that
 * is there already. A letter that is sent a second time says nothing anew, and a notice is of its case alone.
 */
export function sentencesToNote(draft: LetterDraft, sources: LetterSources): readonly OwnSentence[] {
  if (draft.kind === 'formal-notice' || draft.again) return []
  const { kind, letter, language, body } = draft
  const inLanguage = { ...sources, state: { ...sources.state, language } }
  const proposed = kindUses[kind].tones.flatMap((tone) => {
    const one = proposeLetter(kind, letter, inLanguage, { tone })
    return one.kind === 'formal-notice' ? [] : [one.body]
  })
  const phrases = [...shippedPhrases, ...(sources.organisation.phrases?.own ?? [])].map(({ text }) => text)
  const names = knownNames(caseFile.parse(replyFacts(draft, 0, sources)))
  return ownSentences(body, language, { names, texts: [...proposed, ...phrases] })
}
