import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type Happened, knownDay } from '../../../src-shared/domain/common/happened'
import type { Channel } from '../../../src-shared/domain/common/vocabulary'
import type { Output } from '../../../src-shared/ipc/contract'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import { formatNumericDate } from '../../../src-shared/texts/format-dates'

type Arrival = Output<'arrival.get'>

const LONGEST = 18_000

/**
 * The page of a new complaint as an arrival fills it in: who wrote, in their words, since when, with the files. It is read
 * by the page's own schema.
 */
export function captureDraft(arrival: Arrival, files: readonly Attachment[], zone: TimeZone): string {
  const { row, text, people, detail } = arrival
  const writer = people.find(({ part, ours }) => part === 'from' && !ours) ?? people.find(({ ours }) => !ours)
  const words = row.kind === 'mail' ? [row.title, detail.newest ?? text].join('\n\n') : text
  const isMessage = row.kind === 'mail' || row.kind === 'chat'
  return JSON.stringify({
    name: writer?.name ?? '',
    phone: writer?.phone ?? '',
    email: writer?.email ?? '',
    summary: isMessage ? words.trim().slice(0, LONGEST) : '',
    wanted: '',
    since: sinceOf(row.sentAt?.happened, zone),
    channel: channelOf(row.kind),
    direction: 'we-answer',
    files
  })
}

function sinceOf(happened: Happened | undefined, zone: TimeZone) {
  const day = happened && knownDay(happened, zone)
  return { kind: 'day', day: day === undefined ? '' : formatNumericDate(day), time: '', until: '', month: '' }
}

function channelOf(kind: Arrival['row']['kind']): Channel {
  if (kind === 'chat') return 'social'
  return kind === 'mail' ? 'email' : 'letter'
}
