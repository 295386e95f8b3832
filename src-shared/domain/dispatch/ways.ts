import { z } from 'zod'
import type { Status } from '../common/vocabulary'
import { kindUses, type LetterKind } from '../letter/kinds'

/** How a letter may leave: the ways that the post, a qualified service, our own hand and the bailiff offer. */
export const dispatchWays = ['plain', 'tracked', 'recorded', 'electronic', 'by-hand', 'bailiff'] as const
export const dispatchWay = z.enum(dispatchWays)
export type DispatchWay = z.infer<typeof dispatchWay>

/** What one may have to prove of a letter later. */
export const provable = ['sending', 'presentation', 'receipt', 'content'] as const
export type Provable = (typeof provable)[number]

export type Proving = 'yes' | 'partly' | 'no'

/**
 * What each way will prove. A recorded letter proves that an envelope was sent and to whom it was handed, not what was in
 * it; a qualified electronic one binds its content (Regulation (EU) 910/2014, art. 44); a bailiff's act states all of it.
 * `partly`: the letter box it was put into, not the person; the copy that was signed, if it was.
 */
export const wayProves: Readonly<Record<DispatchWay, Readonly<Record<Provable, Proving>>>> = {
  plain: { sending: 'no', presentation: 'no', receipt: 'no', content: 'no' },
  tracked: { sending: 'yes', presentation: 'no', receipt: 'partly', content: 'no' },
  recorded: { sending: 'yes', presentation: 'yes', receipt: 'yes', content: 'no' },
  electronic: { sending: 'yes', presentation: 'yes', receipt: 'yes', content: 'yes' },
  'by-hand': { sending: 'yes', presentation: 'yes', receipt: 'yes', content: 'partly' },
  bailiff: { sending: 'yes', presentation: 'yes', receipt: 'yes', content: 'yes' }
}

/** The ways by which the post numbers what it carries. */
export function isNumbered(way: DispatchWay): boolean {
  return way === 'tracked' || way === 'recorded' || way === 'electronic'
}

/** Handed over in one step, with nothing to post before. */
export function isHandedOver(way: DispatchWay): boolean {
  return way === 'by-hand' || way === 'bailiff'
}

/**
 * Whoever is no professional must have agreed beforehand to receive electronic recorded letters (CPCE art. L100, R53-1 s.).
 */
export function needsConsent(status: Status): boolean {
  return status === 'consumer' || status === 'non-professional'
}

/** What an issued letter says of its way above the address; nothing on a plain one that nobody chose another way for. */
export function saidWay(letter: {
  readonly kind: LetterKind
  readonly says?: DispatchWay | undefined
}): DispatchWay | undefined {
  const usual = wayOf({ kind: letter.kind })
  return letter.says ?? (usual === 'plain' ? undefined : usual)
}

/** The way that was chosen; while none was, what a letter of its kind takes as a rule. */
export function wayOf(letter: { readonly kind: LetterKind; readonly way?: DispatchWay | undefined }): DispatchWay {
  return letter.way ?? (kindUses[letter.kind].manner === 'formal' ? 'recorded' : 'plain')
}
