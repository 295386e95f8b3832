import { z } from 'zod'
import type { Direction } from '../common/vocabulary'

/** Letters of running text: what each is made of is told by `kindPlans`. */
export const messageKinds = [
  'acknowledgement',
  'progress-update',
  'call-confirmation',
  'information-request',
  'site-visit-appointment',
  'reopened',
  'implementation-done',
  'follow-up-survey',
  'findings-refusal',
  'options-proposal',
  'apology-gesture',
  'agreement-confirmation',
  'escalation-answer',
  'inquiry-report',
  'mediator-reminder',
  'mediation-offer',
  'answer-to-formal-notice',
  'lifting-request',
  'reserves-contest',
  'no-access-notice',
  'retention-release',
  'payment-reminder-1',
  'payment-reminder-2',
  'payment-reminder-3',
  'first-demand',
  'joint-inspection-summons',
  'supplier-repair-notice',
  'last-notice',
  'payment-security-demand',
  'insurance-claim',
  'insurer-of-subcontractor-notice'
] as const
export const messageKind = z.enum(messageKinds)
export type MessageKind = z.infer<typeof messageKind>

/** Every kind of letter one can write; a formal notice has fields of its own instead of a text. */
export const letterKinds = [...messageKinds, 'formal-notice'] as const
export const letterKind = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKind>

export const tones = ['warm', 'neutral', 'firm'] as const
export const tone = z.enum(tones)
export type Tone = z.infer<typeof tone>

/** What a letter is about, as one looks for it. */
export const kindGroups = ['following', 'answering', 'site', 'paying', 'claiming', 'insuring'] as const
export type KindGroup = (typeof kindGroups)[number]

export interface KindUse {
  readonly group: KindGroup
  /** `formal`: greeted by the title alone, sent by recorded delivery. */
  readonly manner: 'warm' | 'formal'
  /** To whom it goes by default. */
  readonly to: 'client' | 'debtor' | 'insurer'
  /** The first is the one proposed. */
  readonly tones: readonly [Tone, ...Tone[]]
  /** It gives formal notice in law: who signs needs the power to. */
  readonly notice?: true
}

const warm: readonly [Tone, ...Tone[]] = ['warm', 'neutral']
const graded: readonly [Tone, ...Tone[]] = ['warm', 'neutral', 'firm']
const sober: readonly [Tone, ...Tone[]] = ['neutral', 'firm']
const firm: readonly [Tone, ...Tone[]] = ['firm']
const client = { manner: 'warm', to: 'client' } as const
const formal = { manner: 'formal' } as const

export const kindUses: Readonly<Record<LetterKind, KindUse>> = {
  acknowledgement: { group: 'following', ...client, tones: warm },
  'progress-update': { group: 'following', ...client, tones: warm },
  'call-confirmation': { group: 'following', ...client, tones: warm },
  'information-request': { group: 'following', ...client, tones: warm },
  'site-visit-appointment': { group: 'following', ...client, tones: warm },
  reopened: { group: 'following', ...client, tones: warm },
  'implementation-done': { group: 'following', ...client, tones: warm },
  'follow-up-survey': { group: 'following', ...client, tones: warm },
  'findings-refusal': { group: 'answering', ...client, tones: graded },
  'options-proposal': { group: 'answering', ...client, tones: warm },
  'apology-gesture': { group: 'answering', ...client, tones: warm },
  'agreement-confirmation': { group: 'answering', ...client, tones: warm },
  'escalation-answer': { group: 'answering', ...client, tones: graded },
  'inquiry-report': { group: 'answering', ...client, tones: ['neutral', 'warm'] },
  'mediator-reminder': { group: 'answering', ...client, tones: ['neutral', 'warm'] },
  'mediation-offer': { group: 'answering', ...client, tones: ['neutral', 'warm'] },
  'answer-to-formal-notice': { group: 'answering', ...formal, to: 'client', tones: sober },
  'lifting-request': { group: 'site', ...formal, to: 'client', tones: sober },
  'reserves-contest': { group: 'site', ...formal, to: 'client', tones: sober },
  'no-access-notice': { group: 'site', ...formal, to: 'client', tones: sober },
  'retention-release': { group: 'site', ...formal, to: 'client', tones: sober },
  'payment-reminder-1': { group: 'paying', ...client, to: 'debtor', tones: warm },
  'payment-reminder-2': { group: 'paying', ...client, to: 'debtor', tones: sober },
  'payment-reminder-3': { group: 'paying', ...formal, to: 'debtor', tones: firm },
  'first-demand': { group: 'claiming', ...formal, to: 'debtor', tones: sober },
  'joint-inspection-summons': { group: 'claiming', ...formal, to: 'debtor', tones: sober },
  'supplier-repair-notice': { group: 'claiming', ...formal, to: 'debtor', tones: firm, notice: true },
  'last-notice': { group: 'claiming', ...formal, to: 'debtor', tones: firm, notice: true },
  'payment-security-demand': { group: 'claiming', ...formal, to: 'client', tones: firm, notice: true },
  'insurance-claim': { group: 'insuring', ...formal, to: 'insurer', tones: sober },
  'insurer-of-subcontractor-notice': { group: 'insuring', ...formal, to: 'insurer', tones: sober },
  'formal-notice': { group: 'claiming', ...formal, to: 'debtor', tones: firm, notice: true }
}

const groupsFor: Readonly<Record<Direction, readonly KindGroup[]>> = {
  'we-answer': ['following', 'answering', 'site'],
  'we-claim': ['claiming', 'paying', 'insuring', 'site'],
  between: ['following', 'answering', 'claiming', 'site', 'insuring', 'paying']
}

/** The groups of letters in the order in which a case of this direction wants them, and which of them fit it. */
export function groupsOf(
  direction: Direction
): readonly { readonly group: KindGroup; readonly kinds: readonly LetterKind[]; readonly fits: boolean }[] {
  const fitting = groupsFor[direction]
  const rest = kindGroups.filter((group) => !fitting.includes(group))
  return [...fitting, ...rest].map((group) => ({
    group,
    kinds: letterKinds.filter((kind) => kindUses[kind].group === group),
    fits: fitting.includes(group)
  }))
}
