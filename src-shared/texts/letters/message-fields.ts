import type { CaseState } from '../../domain/case/state'
import { knownDay } from '../../domain/common/happened'
import { mayReceive } from '../../domain/common/visibility'
import type { Language } from '../../domain/common/vocabulary'
import type { ContactId } from '../../lib/ids'
import { dayOf, type Instant, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'
import type { TemplateFields } from './render-template'
import type { LetterSources } from './sources'

/** A conversation as it was noted: when, with whom, what was read back or else noted, what they want. */
export interface Spoken {
  readonly at: Instant
  readonly with?: ContactId | undefined
  readonly text: string
  readonly readBack: boolean
  readonly wanted: string
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** What is still open of what we promised, each with its day. */
function promisesOf({ promises }: CaseState, language: Language): string {
  const t = translator(language)
  const format = formatFor(language)
  const open = promises.filter(({ standing }) => standing === 'open')
  return list(open.map(({ text, due }) => t('letter.promised-line', { text, date: format.longDate(due) })))
}

/** What we wait for from the one written to. */
function askedOf({ requests }: CaseState): string {
  return list(requests.filter(({ met }) => met === undefined).flatMap(({ items }) => items))
}

function lastNewsOn({ lastOut, openedAt }: CaseState, zone: TimeZone): PlainDate {
  return lastOut ? (knownDay(lastOut.happened, zone) ?? dayOf(lastOut.recordedAt, zone)) : dayOf(openedAt, zone)
}

/** Without notes of a conversation: the last time we spoke, and what the listening sheet understood. */
export function confirmationFields(
  { state, zone }: LetterSources,
  language: Language,
  spoken: Spoken | undefined
): TemplateFields {
  const heard = spoken === undefined ? state.heard : undefined
  return {
    by_phone: spoken === undefined ? 'no' : 'yes',
    spoken_on: spoken === undefined ? lastNewsOn(state, zone) : dayOf(spoken.at, zone),
    said: (spoken?.text ?? heard?.restatement ?? '').trim(),
    read_back: (spoken?.readBack ?? heard?.confirmed) ? 'yes' : 'no',
    wanted: (spoken?.wanted ?? heard?.wanted ?? '').trim(),
    agreed: (state.agreed?.text ?? '').trim(),
    promises: promisesOf(state, language),
    asked: askedOf(state)
  }
}

/** Steps that a client may read of; what stayed inside the firm is not told. */
const told = ['investigating', 'proposing', 'agreed', 'implementing', 'reopened', 'joint-inspection'] as const

/** What was done since the last news, by the record; where it says nothing, a gap that must be filled before it leaves. */
function doneSince(state: CaseState, since: PlainDate, zone: TimeZone, language: Language): string {
  const t = translator(language)
  const format = formatFor(language)
  const stages = state.reached.flatMap(({ stage, happened, recordedAt }) => {
    const on = knownDay(happened, zone) ?? dayOf(recordedAt, zone)
    const known = told.find((one) => one === stage)
    return known && on >= since ? [t(`letter.done.${known}`, { date: format.longDate(on) })] : []
  })
  const defects = state.defects.filter(({ entry }) => {
    const found = state.entries[entry]
    const on = found && (knownDay(found.happened, zone) ?? dayOf(found.recordedAt, zone))
    return on !== undefined && on >= since && mayReceive('other-party', found?.visibility ?? 'internal')
  })
  const seen = defects.length > 0 ? [t('letter.done.defects', { count: defects.length })] : []
  const known = [...stages, ...seen]
  return list(known.length > 0 ? known : [t('letter.done.gap')])
}

export function newsFields({ state, zone, today }: LetterSources, language: Language): TemplateFields {
  const since = lastNewsOn(state, zone)
  const missed = state.promises
    .filter(({ standing, due }) => standing === 'missed' || (standing === 'open' && due < today))
    .map(({ due }) => due)
    .filter((due) => due >= since)
    .toSorted()
  return {
    promised_on: missed[0] ?? '',
    last_on: since,
    summary: state.summary,
    done: doneSince(state, since, zone, language),
    asked: askedOf(state)
  }
}
