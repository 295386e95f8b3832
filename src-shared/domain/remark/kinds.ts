import { z } from 'zod'
import { letterKinds } from '../letter/kinds'

/** The blocks of a letter, in their order. */
export const blockIds = [
  'subject',
  'greeting',
  'thanks',
  'empathy',
  'restatement',
  'findings',
  'position',
  'solution',
  'request',
  'basis',
  'deadline',
  'consequences',
  'next_step',
  'contact',
  'recourse',
  'closing'
] as const
export type BlockId = (typeof blockIds)[number]

/** Every letter, and the name under which two of them, to a consumer and to others, were one. */
export const replyKinds = [...letterKinds, 'mediation-invitation'] as const
export const replyKind = z.enum(replyKinds)
export type ReplyKind = z.infer<typeof replyKind>

/** `warm`: to somebody we serve. `debt`: a reminder. `formal`: it must bear the words of a notice. `plain`: other business letters. */
export type KindGroup = 'warm' | 'debt' | 'formal' | 'plain'

/** M mandatory, O optional, X must not appear, C1 if a fault is ours, C2 if a consumer may go further, C3 if a debt may be disputed. */
export type BlockRule = 'M' | 'O' | 'X' | 'C1' | 'C2' | 'C3'

export interface KindPlan {
  readonly group: KindGroup
  readonly blocks: Readonly<Partial<Record<BlockId, BlockRule>>>
  /** Of the body, fewest and most. */
  readonly words: readonly [number, number]
}

const columns = [
  'thanks',
  'empathy',
  'restatement',
  'findings',
  'position',
  'solution',
  'request',
  'basis',
  'deadline',
  'consequences',
  'next_step',
  'recourse'
] as const
const isRule = (text: string): text is BlockRule => ['M', 'O', 'X', 'C1', 'C2', 'C3'].includes(text)

/** @param rules one for each of `columns` */
function plan(group: KindGroup, rules: string, fewest: number, most: number): KindPlan {
  const cells = rules.split(' ').filter(isRule)
  return {
    group,
    words: [fewest, most],
    blocks: Object.fromEntries(columns.map((name, place) => [name, cells[place]]))
  }
}

const mediatorReminder = plan('warm', 'O M M O X M O O O X M M', 120, 260)

/** What each kind of letter is made of. */
export const kindPlans: Readonly<Record<ReplyKind, KindPlan>> = {
  acknowledgement: plan('warm', 'M M M X X X O X X X M O', 60, 150),
  'progress-update': plan('warm', 'O M M M C1 X O X O X M C2', 60, 180),
  'information-request': plan('warm', 'O M M X X X M X M X M X', 80, 200),
  'site-visit-appointment': plan('warm', 'O M M X X X M X O X M X', 60, 160),
  'findings-refusal': plan('warm', 'M M M M M O O M O X M C2', 180, 400),
  'options-proposal': plan('warm', 'O M M M C1 M M O M X M O', 150, 350),
  'apology-gesture': plan('warm', 'M M M M M M O X O X M O', 120, 260),
  'agreement-confirmation': plan('warm', 'O O M X X M O M M X M O', 120, 300),
  'implementation-done': plan('warm', 'O O M M C1 X O X X X M O', 60, 160),
  'follow-up-survey': plan('warm', 'M O M X X X M X O X M X', 50, 130),
  reopened: plan('warm', 'M M M O M X O X X X M O', 80, 200),
  'payment-reminder-1': plan('debt', 'X X M X X O M X O X O X', 50, 120),
  'payment-reminder-2': plan('debt', 'X X M X X O M O M O O X', 70, 150),
  'payment-reminder-3': plan('debt', 'X X M O X O M M M M O C3', 90, 200),
  'mediation-invitation': mediatorReminder,
  'mediator-reminder': mediatorReminder,
  'mediation-offer': plan('warm', 'O M M O X M O O O X M O', 120, 260),
  'escalation-answer': plan('warm', 'M M M M M M O O O X M C2', 180, 420),
  'supplier-repair-notice': plan('formal', 'X X M M X X M M M M O X', 150, 400),
  'formal-notice': plan('formal', 'X X M O X O M M M M O C3', 120, 350),
  'call-confirmation': plan('warm', 'O O M O X O O X O X O X', 60, 200),
  'inquiry-report': plan('warm', 'O O M M O O O O X X O O', 200, 900),
  'first-demand': plan('plain', 'X X M O X O M O M O O X', 120, 350),
  'last-notice': plan('formal', 'X X M O X O M M M M O O', 120, 350),
  'joint-inspection-summons': plan('plain', 'X X M O X X M O O O O X', 80, 250),
  'lifting-request': plan('plain', 'X X M O X X M O M O O X', 80, 250),
  'reserves-contest': plan('plain', 'X X M M M X O O O X O X', 120, 400),
  'no-access-notice': plan('plain', 'X X M O X O M O M O O X', 80, 250),
  'insurance-claim': plan('plain', 'X X M O X X M O O X O X', 120, 400),
  'insurer-of-subcontractor-notice': plan('plain', 'X X M O X X M O O X O X', 120, 400),
  'retention-release': plan('plain', 'X X M O X X M O M O O X', 80, 250),
  'payment-security-demand': plan('formal', 'X X M O X X M M M M O X', 120, 350),
  'answer-to-formal-notice': plan('plain', 'X O M O M O O O O X O O', 120, 400)
}
