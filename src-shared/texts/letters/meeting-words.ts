import type { Language } from '../../domain/common/vocabulary'
import type { OfferedMeeting } from '../../domain/letter/meeting'
import { formatFor } from '../format'
import { translator } from '../translator'

/** The offer of a meeting as a letter makes it; a gap shows as one while it is being written. */
export function meetingWords(meeting: OfferedMeeting | undefined, language: Language): string {
  if (!meeting) return ''
  const t = translator(language)
  const { kind, on, at, place } = meeting
  const [hour = '', minutes = ''] = at.split(':')
  const time = at === '' ? '' : ` ${t('letter.meeting.at', { hour: String(Number(hour)), minutes })}`
  const date = on ? formatFor(language).longDate(on) : '…'
  return t(`letter.meeting.${kind}`, { date, time, place: place.trim() || '…' })
}
