import { z } from 'zod'
import { attachmentId, caseId } from '../../lib/ids'
import { happened } from '../common/happened'

/** What becomes of something that came in. A duplicate is not asked about: the first of its kind is. */
export const arrivalStandings = ['waiting', 'set-aside', 'duplicate', 'filed'] as const
export const arrivalStanding = z.enum(arrivalStandings)
export type ArrivalStanding = z.infer<typeof arrivalStanding>

export const readKinds = ['mail', 'chat', 'picture', 'live-photo', 'pdf', 'audio', 'video', 'archive', 'other'] as const
export const readKind = z.enum(readKinds)
export type ReadKind = z.infer<typeof readKind>

export const arrivalOrigins = ['dropped', 'pasted', 'chosen', 'watched'] as const
export const arrivalOrigin = z.enum(arrivalOrigins)
export type ArrivalOrigin = z.infer<typeof arrivalOrigin>

/** What gives the moment at which something happened. */
export const momentSources = [
  'mail-date',
  'mail-received',
  'camera',
  'message',
  'recording',
  'file-name',
  'document'
] as const

/** When it happened by its own saying. */
export const sentAt = z.object({ happened, source: z.enum(momentSources) })
export type SentAt = z.infer<typeof sentAt>

export const arrivalPerson = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  part: z.enum(['from', 'to', 'cc', 'member'])
})
export type ArrivalPerson = z.infer<typeof arrivalPerson>

/** Where the first of two equal things is: still among the arrivals, or in a case. */
export const sameAs = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('arrival'), id: z.uuid(), name: z.string() }),
  z.object({ kind: z.literal('case'), case: caseId, attachment: attachmentId, name: z.string() })
])
export type SameAs = z.infer<typeof sameAs>

export const chatMessage = z.object({
  at: z.string(),
  author: z.string().optional(),
  text: z.string(),
  media: z.string().optional(),
  mediaMissing: z.literal(true).optional(),
  changed: z.enum(['edited', 'deleted']).optional()
})
export type ChatMessage = z.infer<typeof chatMessage>

/** What only one kind of arrival has. */
export const arrivalDetail = z.object({
  /** Of a mail: what was written this time, and the history below it. */
  newest: z.string().optional(),
  quoted: z.string().optional(),
  /** Of a chat, the last of its messages. */
  messages: z.array(chatMessage).optional(),
  moreMessages: z.int().nonnegative().optional(),
  /** Of a recording. */
  seconds: z.number().optional(),
  pages: z.int().optional()
})
export type ArrivalDetail = z.infer<typeof arrivalDetail>

/** How a file stood in what it came with. */
export const shownFile = z.object({
  inline: z.boolean(),
  within: z.array(z.string()),
  sentAt: sentAt.optional(),
  /** Made here so that the original can be shown; it is never filed. */
  copy: z.literal(true).optional()
})
export type ShownFile = z.infer<typeof shownFile>

export const arrivalRemark = z.object({ code: z.string(), count: z.int(), names: z.array(z.string()) })
