import type { PlainDate } from '../../lib/plain-date'
import type { CommandOf } from '../case/commands'
import type { Letter } from '../case/state'
import type { Attachment } from '../common/attachment'
import type { StackKind } from './stack'

type Filing = CommandOf<'collect-letter'> | CommandOf<'deposit-letter'> | CommandOf<'file-proof'>

/**
 * How a scanned slip enters its case. With the day it bears, and while that step is not noted, it notes the step, whose
 * papers fill their slots; else it only fills them.
 * @param pieces the sides of the slip, in the order of their slots
 */
export function filingOf(
  kind: StackKind,
  { id: letter, mailing }: Pick<Letter, 'id' | 'mailing'>,
  pieces: readonly Attachment[],
  on: PlainDate | undefined
): readonly Filing[] {
  const { tracking, deposited, collected, returned } = mailing
  const shared = { letter, visibility: 'communicable' as const }
  const attachments = [...pieces]
  if (kind === 'deposits') {
    if (on && !deposited && !collected) {
      return [{ type: 'deposit-letter', ...shared, attachments, tracking: tracking ?? '', on }]
    }
    return pieces.map((piece) => ({
      ...{ type: 'file-proof' as const, ...shared, attachments: [piece] },
      ...{ slot: 'deposit' as const, piece: piece.id }
    }))
  }
  const handed = mailing.way === undefined || mailing.way === 'recorded'
  if (on && handed && deposited && !collected && !returned) {
    return [{ type: 'collect-letter', ...shared, attachments, on }]
  }
  return pieces.map((piece, side) => ({
    ...{ type: 'file-proof' as const, ...shared, attachments: [piece] },
    ...{ slot: side === 0 ? ('slip-front' as const) : ('slip-back' as const), piece: piece.id }
  }))
}
