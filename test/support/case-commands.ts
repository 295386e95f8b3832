import type { CaseCommandInput, CaseCommandType } from '../../src-shared/domain/case/commands'
import type { CaseState } from '../../src-shared/domain/case/state'
import type { AttachmentId, CaseId, ContactId, EventId } from '../../src-shared/lib/ids'
import { author } from './play-case'

export const client = '01890000-0000-7000-8000-0000000000c1' as ContactId
export const plumber = '01890000-0000-7000-8000-0000000000c2' as ContactId
export const otherCase = '01890000-0000-7000-8000-0000000000d1' as CaseId
export const nobody = '01890000-0000-7000-8000-00000000ffff'

export type InputOf<T extends CaseCommandType> = Extract<CaseCommandInput, { type: T }>

/** The opening of a lifelike case: a leak, told by telephone. */
export function opening(more: Partial<InputOf<'open'>> = {}): InputOf<'open'> {
  return {
    type: 'open',
    direction: 'we-answer',
    channel: 'call',
    party: { contact: client, role: 'client', status: 'consumer' },
    title: 'Infiltration, appartement B12',
    disputeType: 'works',
    department: 'works',
    priority: 'P2',
    summary: 'Le plafond de la salle de bains goutte depuis l’orage de dimanche.',
    wanted: 'Que l’on vienne voir avant vendredi.',
    since: { kind: 'day', on: '2026-03-01' },
    language: 'fr',
    ...more
  }
}

export function changing(more: Partial<InputOf<'change-details'>> = {}): InputOf<'change-details'> {
  const { type: _type, direction: _direction, channel: _channel, party: _party, ...details } = opening()
  return { type: 'change-details', ...details, ...more }
}

export function letterId(n = 1): string {
  return `01890000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`
}

/** A file as the store describes it; its content is nowhere. */
export function file(n = 1, more: object = {}) {
  return {
    id: `01890000-0000-7000-8000-0000000002${String(n).padStart(2, '0')}` as AttachmentId,
    name: `Photo n° ${n}.jpg`,
    mediaType: 'image/jpeg',
    size: 1_234 + n,
    sha256: String(n).padStart(2, '0').repeat(32),
    ...more
  }
}

export function acknowledging(more: Partial<InputOf<'issue-letter'>> = {}): InputOf<'issue-letter'> {
  return {
    type: 'issue-letter',
    letter: letterId(1),
    kind: 'acknowledgement',
    language: 'fr',
    to: client,
    subject: 'Votre réclamation du 1er mars',
    signatory: author,
    dated: '2026-03-10',
    document: file(90).id,
    enclosures: [],
    visibility: 'communicable',
    attachments: [file(90)],
    ...more
  }
}

export function noticing(more: Partial<InputOf<'issue-letter'>> = {}): InputOf<'issue-letter'> {
  return acknowledging({
    letter: letterId(2),
    kind: 'formal-notice',
    to: plumber,
    subject: 'Mise en demeure',
    document: file(91).id,
    attachments: [file(91)],
    deadline: { on: '2026-04-10', daysFromPresentation: 15 },
    ...more
  })
}

export const withPlumber: InputOf<'link-party'> = {
  type: 'link-party',
  contact: plumber,
  role: 'subcontractor',
  status: 'professional'
}

/** The id of the latest entry of a type. */
export function latest(state: CaseState, type: string): EventId {
  const entry = Object.values(state.entries).findLast((one) => one.type === type)
  if (!entry) throw new Error(`No entry of type ${type}`)
  return entry.id
}
