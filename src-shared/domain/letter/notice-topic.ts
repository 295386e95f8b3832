import { z } from 'zod'
import type { CaseState } from '../case/state'

/** What a formal notice is about: each is demanded on its own basis, with its own consequence. */
export const noticeTopics = ['payment', 'repair', 'delivery', 'documents', 'own'] as const
export const noticeTopic = z.enum(noticeTopics)
export type NoticeTopic = z.infer<typeof noticeTopic>

/** What a case calls for; what it does not tell is worded by whoever writes. */
export function topicOf({ type, defects }: Pick<CaseState, 'type' | 'defects'>): NoticeTopic {
  if (type === 'works' || defects.length > 0) return 'repair'
  if (type === 'unpaid' || type === 'billing') return 'payment'
  return type === 'delivery' ? 'delivery' : 'own'
}
