import type { Money } from '../../lib/money'
import { covers, type Powers } from '../organisation/powers'
import { kindUses, type LetterKind } from './kinds'

/** What of a letter tells who may sign it. */
interface ToSign {
  readonly kind: LetterKind
  readonly claimed?: Money | undefined
}

/**
 * Why somebody may not sign a letter: a notice asks for the power to give notice, up to the amount claimed; any other
 * letter for the power to sign letters.
 */
export function whyNotSign(
  { kind, claimed }: ToSign,
  powers: Powers | undefined
): 'may-not-sign' | 'beyond-signing-power' | undefined {
  if (!powers) return 'may-not-sign'
  if (!kindUses[kind].notice) return powers.letters ? undefined : 'may-not-sign'
  if (powers.notices.kind === 'none') return 'may-not-sign'
  return covers(powers.notices, claimed) ? undefined : 'beyond-signing-power'
}

/**
 * Whether somebody lets a letter leave by themselves, whoever signs it. Who has no power to sign one like it hands it
 * in: the person who signs then agrees to it in the signature book.
 */
export const mayIssueAlone = (letter: ToSign, powers: Powers | undefined): boolean =>
  whyNotSign(letter, powers) === undefined
