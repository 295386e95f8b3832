import type { Language, Role } from '../../domain/common/vocabulary'
import type { FormalNoticeDraft } from '../../domain/letter/draft'
import type { NoticeTopic } from '../../domain/letter/notice-topic'
import type { Money } from '../../lib/money'
import { formatFor } from '../format'
import { translator } from '../translator'

type TopicWords = Pick<FormalNoticeDraft, 'demand' | 'basis' | 'consequence'>

/**
 * How a notice about something is worded, to be completed by whoever writes it. A subcontractor answers by his contract
 * alone, not by the guarantees of builders (C. civ. art. 1792-6 binds the contractor to the owner).
 */
export function noticeWords(
  topic: NoticeTopic,
  language: Language,
  { role, amount }: { readonly role?: Role | undefined; readonly amount?: Money | undefined }
): TopicWords {
  const t = translator(language)
  const basis = topic === 'repair' && role === 'subcontractor' ? 'subcontract' : topic
  const demanded = {
    payment: amount ? t('letter.demand.payment', { amount: formatFor(language).money(amount) }) : '',
    repair: t('letter.demand.repair'),
    delivery: t('letter.demand.delivery'),
    documents: t('letter.demand.documents'),
    own: ''
  }
  return {
    demand: demanded[topic],
    basis: t(`letter.basis.${basis}`),
    consequence: t(`letter.consequence.${topic}`)
  }
}

/** A notice about something else: what is still worded as proposed, or empty, is worded anew; what somebody wrote stays. */
export function withTopic(
  draft: FormalNoticeDraft,
  topic: NoticeTopic,
  of: Parameters<typeof noticeWords>[2]
): Partial<FormalNoticeDraft> {
  const before = noticeWords(draft.topic ?? 'own', draft.language, of)
  const after = noticeWords(topic, draft.language, of)
  const worded = (name: keyof TopicWords): string =>
    draft[name].trim() === '' || draft[name] === before[name] ? after[name] : draft[name]
  return { topic, demand: worded('demand'), basis: worded('basis'), consequence: worded('consequence') }
}
