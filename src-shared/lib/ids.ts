import { z } from 'zod'

const id = <B extends string>(_brand: B) => z.uuid().brand<B>()

export const vaultId = id('VaultId')
export type VaultId = z.infer<typeof vaultId>
export const machineId = id('MachineId')
export type MachineId = z.infer<typeof machineId>
export const personId = id('PersonId')
export type PersonId = z.infer<typeof personId>
export const caseId = id('CaseId')
export type CaseId = z.infer<typeof caseId>
export const contactId = id('ContactId')
export type ContactId = z.infer<typeof contactId>
export const siteId = id('SiteId')
export type SiteId = z.infer<typeof siteId>
export const eventId = id('EventId')
export type EventId = z.infer<typeof eventId>
export const attachmentId = id('AttachmentId')
export type AttachmentId = z.infer<typeof attachmentId>
export const letterId = id('LetterId')
export type LetterId = z.infer<typeof letterId>
export const promiseId = id('PromiseId')
export type PromiseId = z.infer<typeof promiseId>
export const taskId = id('TaskId')
export type TaskId = z.infer<typeof taskId>
export const defectId = id('DefectId')
export type DefectId = z.infer<typeof defectId>
export const annotationId = id('AnnotationId')
export type AnnotationId = z.infer<typeof annotationId>
export const visitId = id('VisitId')
export type VisitId = z.infer<typeof visitId>
export const lotId = id('LotId')
export type LotId = z.infer<typeof lotId>
/** A part of a building site, such as a flat or a staircase. */
export const zoneId = id('ZoneId')
export type ZoneId = z.infer<typeof zoneId>
export const remedyId = id('RemedyId')
export type RemedyId = z.infer<typeof remedyId>
export const requestId = id('RequestId')
export type RequestId = z.infer<typeof requestId>
export const pinId = id('PinId')
export type PinId = z.infer<typeof pinId>
export const exposureId = id('ExposureId')
export type ExposureId = z.infer<typeof exposureId>
export const conductId = id('ConductId')
export type ConductId = z.infer<typeof conductId>
export const factId = id('FactId')
export type FactId = z.infer<typeof factId>
export const phraseId = id('PhraseId')
export const grievanceId = id('GrievanceId')
export type GrievanceId = z.infer<typeof grievanceId>
export const receivedId = id('ReceivedId')
export type ReceivedId = z.infer<typeof receivedId>
export const deadlineId = id('DeadlineId')
export type DeadlineId = z.infer<typeof deadlineId>
export const deadlineLogId = id('DeadlineLogId')
export type DeadlineLogId = z.infer<typeof deadlineLogId>
/** A plan of a building site; the plans of delays have runs. */
export const planId = id('PlanId')
export type PlanId = z.infer<typeof planId>
export const planRunId = id('PlanRunId')
export type PlanRunId = z.infer<typeof planRunId>
export const arrivalId = id('ArrivalId')
export type ArrivalId = z.infer<typeof arrivalId>
export const watchedFolderId = id('WatchedFolderId')
export type WatchedFolderId = z.infer<typeof watchedFolderId>
export const savedFilterId = id('SavedFilterId')
export type SavedFilterId = z.infer<typeof savedFilterId>
export const reportId = id('ReportId')
export type ReportId = z.infer<typeof reportId>
/** A list of defects that somebody sends us, through all its indexes. */
export const receivedListId = id('ReceivedListId')
export type ReceivedListId = z.infer<typeof receivedListId>

/** A stream is a case, a contact, a site or the organisation; its id is the id of that thing. */
export const streamId = id('StreamId')
export type StreamId = z.infer<typeof streamId>

const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of time, 74 of randomness, so that ids sort by creation.
 * @param milliseconds Unix time in milliseconds
 * @param random at least 10 random bytes
 */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  let rest = milliseconds
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = Array.from(bytes, hex).join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
