import { z } from 'zod'
import type { DisputeType } from '../case/dispute-types'

/** What a file is made of, by name. */
export const evidenceCodes = [
  'signed-quote',
  'contract',
  'terms',
  'terms-acceptance',
  'amendments',
  'plans',
  'brochure',
  'promotion-terms',
  'order',
  'invoice',
  'due-date',
  'payment-trace',
  'part-payments',
  'reminders-sent',
  'open-complaints',
  'price-messages',
  'delivery-proof',
  'delivery-note',
  'tracking',
  'packaging-photos',
  'dated-photos',
  'serial-number',
  'purchase-date',
  'use-conditions',
  'test-report',
  'similar-cases',
  'handover-report',
  'reserves',
  'measurements',
  'weather',
  'subcontractor-orders',
  'insurer-details',
  'expert-report',
  'work-order',
  'time-sheet',
  'technician-report',
  'outage-record',
  'call-notes',
  'messages',
  'promises-made',
  'earlier-letters',
  'safety-measures',
  'witnesses',
  'medical-note',
  'incident-log',
  'message-sent-wrongly',
  'recipients',
  'access-log',
  'what-happened',
  'when-it-happened',
  'what-is-asked'
] as const
export const evidenceCode = z.enum(evidenceCodes)
export type EvidenceCode = z.infer<typeof evidenceCode>

/** Whom to ask for a piece: the client, or our own people. */
export type EvidenceHolder = 'client' | 'us'

interface Checklist {
  /** Without these a department cannot begin. */
  readonly needed: readonly EvidenceCode[]
  /** Good to have; the file goes on without them. */
  readonly useful: readonly EvidenceCode[]
}

const checklists: Readonly<Record<DisputeType, Checklist>> = {
  billing: {
    needed: ['signed-quote', 'invoice', 'what-is-asked'],
    useful: ['terms', 'payment-trace', 'promotion-terms', 'price-messages']
  },
  unpaid: {
    needed: ['invoice', 'due-date', 'delivery-proof', 'open-complaints'],
    useful: ['reminders-sent', 'part-payments']
  },
  quality: {
    needed: ['dated-photos', 'purchase-date', 'what-happened'],
    useful: ['serial-number', 'use-conditions', 'test-report', 'similar-cases']
  },
  contract: {
    needed: ['contract', 'terms', 'terms-acceptance', 'what-is-asked'],
    useful: ['brochure', 'call-notes', 'amendments']
  },
  delivery: {
    needed: ['order', 'delivery-note', 'what-happened'],
    useful: ['promises-made', 'tracking', 'packaging-photos']
  },
  works: {
    needed: ['contract', 'dated-photos', 'what-happened', 'when-it-happened', 'handover-report'],
    useful: [
      'plans',
      'amendments',
      'reserves',
      'measurements',
      'weather',
      'subcontractor-orders',
      'insurer-details',
      'expert-report'
    ]
  },
  service: {
    needed: ['work-order', 'what-happened', 'when-it-happened'],
    useful: ['time-sheet', 'technician-report', 'call-notes', 'outage-record']
  },
  communication: {
    needed: ['messages', 'what-is-asked'],
    useful: ['call-notes', 'promises-made', 'earlier-letters']
  },
  // Making safe comes before any paper: a description is enough to begin.
  safety: {
    needed: ['what-happened', 'safety-measures'],
    useful: ['dated-photos', 'witnesses', 'incident-log', 'insurer-details', 'medical-note']
  },
  privacy: {
    needed: ['message-sent-wrongly', 'recipients', 'when-it-happened'],
    useful: ['access-log']
  },
  other: { needed: ['what-happened', 'when-it-happened', 'what-is-asked'], useful: ['messages'] }
}

const fromTheClient: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>([
  'payment-trace',
  'packaging-photos',
  'dated-photos',
  'serial-number',
  'purchase-date',
  'use-conditions',
  'expert-report',
  'witnesses',
  'medical-note',
  'message-sent-wrongly',
  'what-happened',
  'when-it-happened',
  'what-is-asked'
])

export const holderOf = (code: EvidenceCode): EvidenceHolder => (fromTheClient.has(code) ? 'client' : 'us')

/**
 * Only ever kept when the client offers it: it says something about a person's health (Regulation (EU) 2016/679, art. 9),
 * so it is never asked for.
 */
const onlyIfOffered: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>(['medical-note'])

/** A line of the checklist. */
export interface EvidenceLine {
  readonly code: EvidenceCode
  readonly needed: boolean
  readonly holder: EvidenceHolder
  /** Whether a request for it may be made. */
  readonly maybeAsked: boolean
}

/** What to gather for a type of dispute, what is needed first. */
export function evidenceFor(type: DisputeType): EvidenceLine[] {
  const { needed, useful } = checklists[type]
  return [...needed, ...useful].map((code) => ({
    code,
    needed: needed.includes(code),
    holder: holderOf(code),
    maybeAsked: !onlyIfOffered.has(code)
  }))
}

/** What is still to gather, in the order of the checklist. */
export function missingEvidence(type: DisputeType, have: ReadonlySet<EvidenceCode>): EvidenceLine[] {
  return evidenceFor(type).filter((line) => !have.has(line.code))
}

/** Whether a department can begin: everything that is needed is there, the useful may follow. */
export function isPackComplete(type: DisputeType, have: ReadonlySet<EvidenceCode>): boolean {
  return missingEvidence(type, have).every((line) => !line.needed)
}
