import { isAcknowledged } from '../../domain/case/decide/stages'
import type { CaseState } from '../../domain/case/state'
import { sortedDefects } from '../../domain/case/visits/sorted'
import { knownDay } from '../../domain/common/happened'
import { mayReceive } from '../../domain/common/visibility'
import type { Channel, Language } from '../../domain/common/vocabulary'
import type { FieldValues } from '../../domain/letter/fields'
import type { Tone } from '../../domain/letter/kinds'
import type { ContactId, EventId } from '../../lib/ids'
import { dayOf, daysBetween, type Instant, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { formatFor } from '../format'
import { contactName, greetingName, personName } from '../names'
import { translator } from '../translator'
import { openRemedies, optionLines } from './options'
import type { LetterSources } from './sources'

/** A conversation as it was noted: when, with whom, what was read back or else noted, what they want. */
export interface Spoken {
  readonly at: Instant
  readonly with?: ContactId | undefined
  readonly text: string
  readonly readBack: boolean
  readonly wanted: string
}

/** What came in and is answered: when, how, from whom, and its words as a reply repeats them. */
export interface Answered {
  readonly entry: EventId
  readonly on: PlainDate
  readonly channel: Channel
  readonly text: string
  readonly by?: ContactId | undefined
}

/** Until the complaint is acknowledged, what is answered is what we thank for. */
function answeredFields(answered: Answered | undefined, isThanked: boolean): FieldValues {
  if (!answered) return {}
  const { on, channel, text } = answered
  return { ...(!isThanked && { received_on: on, channel }), ...(text !== '' && { summary: text }) }
}

/** What is still open of what we promised, each with its day. */
function promisesOf({ promises }: CaseState, language: Language): readonly string[] {
  const t = translator(language)
  const format = formatFor(language)
  const open = promises.filter(({ standing }) => standing === 'open')
  return open.map(({ text, due }) => t('letter.promised-line', { text, date: format.longDate(due) }))
}

/** What we wait for from the one written to. */
function askedOf({ requests }: CaseState): readonly string[] {
  return requests.filter(({ met }) => met === undefined).flatMap(({ items }) => items)
}

function lastNewsOn({ lastOut, openedAt }: CaseState, zone: TimeZone): PlainDate {
  return lastOut ? (knownDay(lastOut.happened, zone) ?? dayOf(lastOut.recordedAt, zone)) : dayOf(openedAt, zone)
}

/** Steps that a client may read of; what stayed inside the firm is not told. */
const told = ['investigating', 'proposing', 'agreed', 'implementing', 'reopened', 'joint-inspection'] as const

/** What was done since the last news, by the record. */
function doneSince(state: CaseState, since: PlainDate, zone: TimeZone, language: Language): readonly string[] {
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
  return [...stages, ...seen]
}

/** The first day of a promise of ours that was not kept, since our last news. */
function missedOn({ promises }: CaseState, since: PlainDate, today: PlainDate): PlainDate | undefined {
  return promises
    .filter(({ standing, due }) => standing === 'missed' || (standing === 'open' && due < today))
    .map(({ due }) => due)
    .filter((due) => due >= since)
    .toSorted()[0]
}

function spokenFields({ state, zone }: LetterSources, spoken: Spoken | undefined): FieldValues {
  // Without notes of a conversation: the last time we spoke, and what the listening sheet understood.
  const heard = spoken === undefined ? state.heard : undefined
  return {
    by_phone: spoken !== undefined,
    spoken_on: spoken === undefined ? lastNewsOn(state, zone) : dayOf(spoken.at, zone),
    said: (spoken?.text ?? heard?.restatement ?? '').trim(),
    read_back: spoken?.readBack ?? heard?.confirmed ?? false,
    wanted: (spoken?.wanted || heard?.wanted || state.wanted).trim()
  }
}

const CEILING_DAYS = 60

/** Who writes to whom, and what that changes. */
function partyFields(
  { state, contacts, organisation, today, zone }: LetterSources,
  to: ContactId | undefined,
  language: Language
): FieldValues {
  const { company, mediator, people } = organisation
  const party = state.parties.find(({ contact }) => contact === to)
  const contact = to && contacts.get(to)
  const other = state.parties.find(({ role }) => role === 'subcontractor' || role === 'supplier')
  const otherContact = other && contacts.get(other.contact)
  const owner = people.find(({ id }) => id === state.owner)
  const consumer = party?.status === 'consumer'
  const opened = knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone)
  return {
    ...(contact && { client_name: greetingName(language, contact) || contactName(language, contact) }),
    ...(owner && { owner_name: personName(owner) }),
    ...(company && { company_name: company.name }),
    ...(otherContact && { other_party: contactName(language, otherContact) }),
    consumer,
    may_go_further: consumer && daysBetween(opened, today) > CEILING_DAYS,
    ...(mediator && {
      mediator_name: mediator.name,
      mediator_address: mediator.address,
      mediator_website: mediator.website
    })
  }
}

/** What was found, of what the other side may read. */
function findingsOf({ facts, entries }: CaseState): readonly string[] {
  return facts
    .filter(({ entry }) => mayReceive('other-party', entries[entry]?.visibility ?? 'internal'))
    .map(({ text }) => text)
}

/** The day by which we were to be paid, where we claim and somebody stands for that date. */
function paymentDue({ deadlines, direction }: CaseState): PlainDate | undefined {
  if (direction === 'we-answer') return undefined
  const term = deadlines.findLast(
    ({ standing, value: { nature, act } }) => standing !== 'dropped' && nature === 'term' && act === 'payment'
  )
  return term?.value.lastDay
}

function truthFields(state: CaseState, language: Language): FieldValues {
  const t = translator(language)
  const { grievances, defects, remedies, identifiers, pins, received, agreed, anchors } = state
  const number = (kind: (typeof identifiers)[number]['kind']) => identifiers.find((one) => one.kind === kind)?.value
  const pin = pins.at(-1)
  const letter = received.findLast(({ answered }) => answered === undefined) ?? received.at(-1)
  return {
    points: grievances.filter(({ standing }) => standing !== 'withdrawn').map(({ text }) => text),
    findings: findingsOf(state),
    defects: sortedDefects(defects).map(({ number: place, place: where, text }) =>
      t('letter.defect-line', { number: place, place: where, text })
    ),
    remedies: optionLines(openRemedies(remedies), language),
    agreed: agreed?.text.trim(),
    order_number: number('order'),
    invoice_number: number('invoice'),
    invoice_issued_on: anchors.invoice,
    invoice_due_on: paymentDue(state),
    contract: pin ? pin.title : number('contract'),
    noticed_on: letter?.presented ?? letter?.dated,
    their_subject: letter?.subject,
    their_demand: letter?.demand?.text
  }
}

/** All that the record of a case gives to a template; what it does not say is left out. */
export function caseFields(
  sources: LetterSources,
  language: Language,
  given: {
    readonly to: ContactId | undefined
    readonly tone: Tone
    readonly final: boolean
    readonly spoken?: Spoken | undefined
    readonly answered?: Answered | undefined
  }
): FieldValues {
  const { state, zone, today } = sources
  const since = lastNewsOn(state, zone)
  const missed = missedOn(state, since, today)
  const upheld = state.grievances.some(({ standing }) => standing === 'founded' || standing === 'partly-founded')
  const party = partyFields(sources, given.to, language)
  return {
    ...{ reference: state.reference, title: state.title, summary: state.summary, type: state.type },
    ...{ channel: state.channel, tone: given.tone, amount: state.amount, balance: state.amount },
    received_on: knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone),
    last_on: since,
    promised_on: missed,
    our_fault: missed !== undefined || upheld,
    promises: promisesOf(state, language),
    asked: askedOf(state),
    done: doneSince(state, since, zone, language),
    ...truthFields(state, language),
    ...party,
    ...(given.final && { may_go_further: party.consumer === true }),
    ...spokenFields(sources, given.spoken),
    ...answeredFields(given.answered, isAcknowledged(state))
  }
}
