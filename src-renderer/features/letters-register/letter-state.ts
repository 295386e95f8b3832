import { isHandedOver } from '../../../src-shared/domain/dispatch/ways'
import { mailStanding } from '../../../src-shared/domain/letter/mail-standing'
import type { Output } from '../../../src-shared/ipc/contract'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { Format } from '../../../src-shared/texts/format'
import type { Translate } from '../../../src-shared/texts/translator'
import type { Tone } from '../../components/marks/tone'

export type ListedLetter = Output<'letter.list'>['letters'][number]

/** How far a letter has travelled, in words and in the hue of what they mean. */
export function letterState(
  t: Translate,
  format: Format,
  letter: ListedLetter,
  today: PlainDate
): { readonly words: string; readonly tone: Tone } {
  const { way, deposited, presented, collected, returned } = letter
  const overdue = mailStanding(letter, today) === 'overdue'
  const on = (date: NonNullable<typeof deposited>) => ({ date: format.date(date) })
  if (returned) return { words: t('letters.state.returned', on(returned)), tone: 'brick' }
  if (collected) return { words: t('letters.state.collected', on(collected)), tone: 'green' }
  if (deposited && overdue) return { words: t('letters.state.overdue', on(deposited)), tone: 'brick' }
  if (presented) return { words: t('letters.state.presented', on(presented)), tone: 'slate' }
  if (deposited) return { words: t('letters.state.deposited', on(deposited)), tone: 'slate' }
  if (way && isHandedOver(way)) return { words: t('letters.state.to-hand'), tone: 'amber' }
  if (mailStanding(letter, today) === 'to-post') return { words: t('letters.state.to-post'), tone: 'amber' }
  return { words: t('letters.state.issued'), tone: 'plain' }
}
