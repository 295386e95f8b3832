import type { z } from 'zod'
import type { CaseState } from '../../../domain/case/state'
import { knownDay } from '../../../domain/common/happened'
import type { Contact } from '../../../domain/contact/contact'
import type { FormalNoticeDraft, LetterDraft } from '../../../domain/letter/draft'
import type { Person } from '../../../domain/organisation/organisation'
import type { caseFile } from '../../../domain/remark/facts'
import type { ContactId } from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import { dayOf, type PlainDate, type TimeZone } from '../../../lib/plain-date'
import { contactName, formalTitle, personName } from '../../names'
import type { LetterSources } from '../sources'

/** What the check of a reply compares with, as `case.json` holds it. */
export type ReplyFacts = z.input<typeof caseFile>

/** The parts of a draft that say who writes to whom, when and with what. */
export type AddressedDraft = Pick<LetterDraft, 'kind' | 'language' | 'to' | 'signatory' | 'dated' | 'answered'> &
  Pick<Partial<FormalNoticeDraft>, 'account' | 'claimed'>

/** The facts of a case that a draft to one of its parties is checked against. What is not known is left out. */
export function replyFacts(draft: AddressedDraft, enclosures: number, sources: LetterSources): ReplyFacts {
  const { state, organisation, contacts } = sources
  const { company, mediator, people } = organisation
  const others = state.parties.map(({ contact }) => contact).filter((id) => id !== draft.to)
  return {
    kind: draft.kind,
    lang: draft.language,
    jurisdiction: state.jurisdiction,
    draft_on: draft.dated,
    ...ownerFacts(draft, sources),
    attachments: enclosures,
    ...recipientFacts(draft, sources),
    case: caseFacts(sources, draft.answered),
    ...paperFacts(state),
    amounts: { ...amountsOf(state), ...amountsClaimed(draft) },
    dates: { known: daysKnown(sources, draft) },
    options: state.remedies
      .filter(({ answer }) => answer === 'open' || answer === 'accepted')
      .map(({ text, cost, until }) => ({
        label: text,
        ...(cost && { amount: majorUnits(cost) }),
        ...(until && { date: until })
      })),
    ...(company && {
      company: {
        name: company.name,
        ...(mediator && { mediator: { name: mediator.name, address: mediator.address, website: mediator.website } })
      }
    }),
    staff: people.map(personName),
    contacts: namesOf(draft, others, contacts),
    // A linked case's reference is not known here, and would be taken for a wrong one.
    ...(state.links.length === 0 && { reference_formats: [referenceFormat(state.reference)] })
  }
}

const majorUnits = ({ cents }: Money): number => cents / 100

/** "2026-A-0042" as "YYYY-M-NNNN"; a firm's prefix stands as it is. */
function referenceFormat(reference: string): string {
  const parts = reference.split('-')
  const [year, letter, number] = parts.slice(-3)
  const prefix = parts.slice(0, -3).map((part) => `${part}-`)
  return [
    ...prefix,
    'Y'.repeat(year?.length ?? 0),
    '-',
    'M'.repeat(letter?.length ?? 0),
    '-',
    'N'.repeat(number?.length ?? 0)
  ].join('')
}

/** Who answers for the case: its owner, or whoever signs. */
export function contactPerson(
  signatory: AddressedDraft['signatory'],
  { state, organisation }: LetterSources
): Person | undefined {
  const byId = (id: AddressedDraft['signatory']) => organisation.people.find((person) => person.id === id)
  return byId(state.owner) ?? byId(signatory)
}

function ownerFacts(draft: AddressedDraft, sources: LetterSources): Pick<ReplyFacts, 'owner'> {
  const person = contactPerson(draft.signatory, sources)
  const { company } = sources.organisation
  if (!person) return {}
  const { phone, email } = person
  return { owner: { full_name: personName(person), phone: phone || company?.phone, email: email || company?.email } }
}

function recipientFacts(
  { to, language }: AddressedDraft,
  { state, contacts }: LetterSources
): Pick<ReplyFacts, 'recipient'> {
  const contact = to && contacts.get(to)
  const party = state.parties.find((one) => one.contact === to)
  if (!contact || !party) return {}
  const standing = { status: party.status, role: party.role }
  switch (contact.kind) {
    case 'person':
      return {
        recipient: {
          ...standing,
          ...(contact.civility !== 'unknown' && { title: formalTitle(language, contact) }),
          first_name: contact.firstName,
          last_name: contact.lastName
        }
      }
    case 'household':
      return { recipient: { ...standing, contacts: [...contact.names] } }
    case 'body':
      return {
        recipient: {
          ...standing,
          company: contact.name,
          ...(contact.attention !== '' && { contacts: [contact.attention] })
        }
      }
  }
}

function namesOf(
  { language }: AddressedDraft,
  ids: readonly ContactId[],
  contacts: ReadonlyMap<ContactId, Contact>
): string[] {
  return ids.flatMap((id) => {
    const contact = contacts.get(id)
    if (!contact) return []
    const attention = contact.kind === 'body' && contact.attention !== '' ? [contact.attention] : []
    return [contactName(language, contact), ...attention]
  })
}

function caseFacts({ state, zone, today }: LetterSources, answered: AddressedDraft['answered']): ReplyFacts['case'] {
  const { heard, grievances, promises, triage } = state
  const receivedOn = knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone)
  const missed = promises.some(({ standing, due }) => standing === 'missed' || (standing === 'open' && due < today))
  const promised = promises.findLast(({ standing }) => standing === 'open')
  const issues = grievances
    .filter(({ standing }) => standing !== 'withdrawn')
    .map(({ id, text }) => (answered.includes(id) ? { text, answered: true } : text))
  const outcome = outcomeOf(state)
  return {
    reference: state.reference,
    received_on: receivedOn,
    topic: state.title,
    issue_summary: heard?.restatement || state.summary,
    request_summary: heard?.wanted || state.wanted,
    ...(issues.length > 0 && { issues }),
    ...(outcome && { outcome }),
    ...(promises.length > 0 && { promise_missed: missed }),
    ...(promised && { promised_update_on: promised.due }),
    flags: [...(state.type === 'works' ? ['works'] : []), ...(triage && triage.safety !== 'none' ? ['safety'] : [])],
    ...(state.type === 'unpaid' && { debt: true })
  }
}

/** What was found of the grievances once each is judged. */
function outcomeOf({ grievances }: CaseState): string | undefined {
  const judged = grievances.map(({ standing }) => standing).filter((standing) => standing !== 'withdrawn')
  if (judged.length === 0 || judged.includes('open')) return undefined
  if (judged.every((standing) => standing === 'founded')) return 'upheld'
  return judged.every((standing) => standing === 'unfounded') ? 'not_upheld' : 'partly_upheld'
}

function paperFacts({ identifiers, pins }: CaseState): Pick<ReplyFacts, 'invoice' | 'contract'> {
  const invoice = identifiers.find(({ kind }) => kind === 'invoice')
  const contract = identifiers.find(({ kind }) => kind === 'contract')
  const signed = pins.find(({ kind, acceptedOn }) => kind !== 'terms' && acceptedOn !== undefined)
  return {
    ...(invoice && { invoice: { number: invoice.value } }),
    ...((contract || signed) && { contract: { reference: contract?.value, signed_on: signed?.acceptedOn } })
  }
}

function amountsOf({ amount, agreed, remedies, received }: CaseState): Record<string, number> {
  const named: [string, Money | undefined][] = [
    ['claim', amount],
    ['agreed', agreed?.amount],
    ...remedies.map(({ number, cost }): [string, Money | undefined] => [`remedy_${number}`, cost]),
    ...received.map(({ id, demand }): [string, Money | undefined] => [`demand_${id}`, demand?.amount])
  ]
  return Object.fromEntries(named.flatMap(([name, sum]) => (sum ? [[name, majorUnits(sum)]] : [])))
}

/** What a demand states of its own account. */
function amountsClaimed({ account, claimed }: AddressedDraft): Record<string, number> {
  const cents = (name: string, all: readonly { readonly cents: number }[]) =>
    all.map((one, place) => [`${name}_${place + 1}`, one.cents / 100] as const)
  return Object.fromEntries([
    ...(claimed ? [['claimed', majorUnits(claimed)] as const] : []),
    ...cents('debt', account?.debts ?? []),
    ...cents('deduction', account?.deductions ?? [])
  ])
}

/** Every day the record knows: what happened, was received, promised, demanded or posted. */
function daysKnown({ state, zone, today }: LetterSources, { account }: AddressedDraft): PlainDate[] {
  const happened = Object.values(state.entries).filter(({ undone }) => !undone)
  const days = [
    today,
    dayOf(state.openedAt, zone),
    knownDay(state.openedHow, zone),
    ...ofHappened(
      [state.since, ...state.reached.map((one) => one.happened), ...state.facts.map((fact) => fact.when)],
      zone
    ),
    ...ofHappened(
      happened.map((entry) => entry.happened),
      zone
    ),
    ...state.promises.map(({ due }) => due),
    ...state.tasks.map(({ due }) => due),
    ...state.requests.map(({ due }) => due),
    ...state.letters.flatMap(({ dated, deadline, mailing }) => [
      dated,
      deadline?.on,
      mailing.deposited,
      mailing.presented,
      mailing.collected
    ]),
    ...state.received.flatMap(({ dated, presented, collected, demand }) => [
      dated,
      presented,
      collected,
      demand?.until
    ]),
    ...state.pins.map(({ acceptedOn }) => acceptedOn),
    ...(account?.debts ?? []).map(({ from }) => from),
    ...(account?.deductions ?? []).map(({ on }) => on),
    account?.to
  ]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}

const ofHappened = (all: readonly Parameters<typeof knownDay>[0][], zone: TimeZone): PlainDate[] =>
  all.flatMap((when) => knownDay(when, zone) ?? ('on' in when ? when.on : []))
