import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { Translate } from '../../../src-shared/texts/translator'

/** Kinds whose screen has words of its own; the others are called by their name. */
const named = ['acknowledgement', 'formal-notice', 'call-confirmation', 'progress-update'] as const

/** What the screen of a kind is called, what its main act does, and what it says afterwards. */
export function kindWords(t: Translate, kind: LetterKind): Readonly<Record<'title' | 'issue' | 'issued', string>> {
  const own = named.find((one) => one === kind)
  if (!own) {
    return { title: t(`letter.kind.${kind}`), issue: t('letter-screen.issue'), issued: t('letter-screen.issued') }
  }
  return {
    title: t(`letter-screen.title.${own}`),
    issue: t(`letter-screen.issue.${own}`),
    issued: t(`letter-screen.issued.${own}`)
  }
}
