import { z } from 'zod'
import { addDays, type PlainDate } from '../../lib/plain-date'
import type { LetterKind } from '../letter/kinds'
import { DAYS_TO_PROOF } from '../letter/mail-standing'
import { type DispatchWay, wayOf } from './ways'

/** A place for one proof of a mailing, filled by a piece of the case. */
export const proofSlots = [
  'deposit',
  'tracking-page',
  'slip-front',
  'slip-back',
  'envelope',
  'electronic-deposit',
  'electronic-receipt',
  'receipt',
  'bailiff-act'
] as const
export const proofSlot = z.enum(proofSlots)
export type ProofSlot = z.infer<typeof proofSlot>

/** What of a letter's way counts for its proofs. */
export interface Proving {
  readonly kind: LetterKind
  readonly way?: DispatchWay | undefined
  readonly filled: readonly ProofSlot[]
  readonly deposited?: PlainDate | undefined
  readonly collected?: PlainDate | undefined
  readonly returned?: PlainDate | undefined
}

/**
 * The proofs that its way will give, by where it stands: an envelope that came back takes the place of the postal slip,
 * and is kept as it is, unopened (order of 7 Feb 2007 on the registered letter, art. 2 to 4).
 */
export function slotsOf(letter: Proving): readonly ProofSlot[] {
  switch (wayOf(letter)) {
    case 'plain':
      return []
    case 'tracked':
      return ['deposit', letter.returned ? 'envelope' : 'tracking-page']
    case 'recorded':
      return letter.returned ? ['deposit', 'envelope'] : ['deposit', 'slip-front', 'slip-back']
    case 'electronic':
      return ['electronic-deposit', 'electronic-receipt']
    case 'by-hand':
      return ['receipt']
    case 'bailiff':
      return ['bailiff-act']
  }
}

/** The proof of its leaving: it is there the day the letter leaves. */
const atOnce: readonly ProofSlot[] = ['deposit', 'electronic-deposit']

/** The day from which a proof is owed; undefined while nothing happened that gives it. */
function owedFrom(letter: Proving, slot: ProofSlot): PlainDate | undefined {
  const { deposited, collected, returned } = letter
  if (atOnce.includes(slot)) return deposited
  return returned ?? collected ?? (deposited && addDays(deposited, DAYS_TO_PROOF + 1))
}

/** `none`: its way proves nothing. `not-yet`: it has not left. `under-way`: what is missing is not owed yet. */
export interface ProofStanding {
  readonly state: 'none' | 'not-yet' | 'under-way' | 'complete' | 'missing'
  /** What is owed and not there, in the order of the slots. */
  readonly missing: readonly ProofSlot[]
}

/** Whether the proof of a letter is complete on a day, or what is missing of it. */
export function proofStanding(letter: Proving, today: PlainDate): ProofStanding {
  const slots = slotsOf(letter)
  if (slots.length === 0) return { state: 'none', missing: [] }
  const open = slots.filter((slot) => !letter.filled.includes(slot))
  if (open.length === 0) return { state: 'complete', missing: [] }
  const missing = open.filter((slot) => {
    const from = owedFrom(letter, slot)
    return from !== undefined && from <= today
  })
  if (missing.length > 0) return { state: 'missing', missing }
  const left = letter.deposited ?? letter.collected ?? letter.returned
  return { state: left ? 'under-way' : 'not-yet', missing: [] }
}

/**
 * The slots that the papers added to a step through the post go into, in their order: the counter's receipt to the deposit,
 * the two sides of the slip to the collection, the envelope to the return.
 */
export function slotsOfStep(
  step: 'deposited' | 'collected' | 'returned',
  way: DispatchWay | undefined
): readonly ProofSlot[] {
  if (step === 'deposited') return way === 'electronic' ? ['electronic-deposit'] : ['deposit']
  if (step === 'returned') return way === 'electronic' ? ['electronic-receipt'] : ['envelope']
  switch (way) {
    case 'plain':
      return []
    case 'tracked':
      return ['tracking-page']
    case 'electronic':
      return ['electronic-receipt']
    case 'by-hand':
      return ['receipt']
    case 'bailiff':
      return ['bailiff-act']
    default:
      return ['slip-front', 'slip-back']
  }
}
