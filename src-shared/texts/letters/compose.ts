import { isDomestic } from '../../domain/address/countries'
import {
  countCharacters,
  MAX_CHARACTERS,
  type NormalisedAddress,
  normaliseAddress
} from '../../domain/address/normalise-address'
import { nextLetterNumber } from '../../domain/case/decide/letters'
import type { Letter } from '../../domain/case/state'
import { insolvencyOf } from '../../domain/case/state/received'
import { type AppointedCapacity, usualCapacity } from '../../domain/case/vocabulary'
import type { Language } from '../../domain/common/vocabulary'
import { type Contact, postalAddressOf } from '../../domain/contact/contact'
import type { LetterPaper } from '../../domain/dispatch/letter-paper'
import { wayOf } from '../../domain/dispatch/ways'
import { enclosedIn, numberedInList } from '../../domain/dossier/list-numbers'
import type { BodyBlock, LetterContent } from '../../domain/letter/content'
import type { FormalNoticeDraft, LetterDraft, MessageDraft } from '../../domain/letter/draft'
import { kindUses } from '../../domain/letter/kinds'
import type { Company, Person } from '../../domain/organisation/organisation'
import type { AttachmentId, ContactId } from '../../lib/ids'
import { formatFor } from '../format'
import { contactName, formalTitle, greetingName, personName, recipientLines } from '../names'
import { pieceNames } from '../piece-names'
import { translator } from '../translator'
import { bodyBlocks } from './body'
import { accountAnnex, accountBlocks, statedAccount } from './letter-account'
import { meetingWords } from './meeting-words'
import { messageSections } from './message-sections'
import { returnSlip } from './options'
import type { LetterSources } from './sources'
import { undescribed } from './undescribed'

/** Under this key the renderer of letters is handed the bytes of the firm's logo. */
export const LOGO = 'logo'
/** And under this one those of the signature of whoever signs. */
export const SIGNATURE = 'signature'

const countryNames = new Map<Language, Intl.DisplayNames>()

function countryName(language: Language, country: string): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  countryNames.set(language, names)
  return isDomestic(country) ? '' : (names.of(country) ?? country)
}

/** To whom a letter to a party goes, and for whom. */
export interface Addressee {
  readonly contact: Contact
  /** The party in insolvency in whose place it is received, and as what. */
  readonly insteadOf?: InsteadOf | undefined
}

export interface InsteadOf {
  readonly debtor: Contact
  readonly capacity: AppointedCapacity
}

/** What is written to a party in insolvency goes to whom the court appointed (C. com. L622-24, R622-24). */
export function addresseeOf({ state, contacts }: LetterSources, to: ContactId | undefined): Addressee | undefined {
  const party = to && contacts.get(to)
  const insolvency = insolvencyOf(state, to)
  const appointed = insolvency && contacts.get(insolvency.appointed)
  if (!party || !insolvency || !appointed) return party && { contact: party }
  const capacity = insolvency.capacity ?? usualCapacity(insolvency.proceedings)
  return { contact: appointed, insteadOf: { debtor: party, capacity } }
}

/** An address as it goes in the window, with what keeps it from fitting. */
export function envelope(language: Language, contact: Contact, insteadOf?: InsteadOf): NormalisedAddress {
  const lines = recipientLines(language, contact)
  // Countries are named in French on a letter posted in France, whatever the letter's language (UPU Convention regulations).
  const normalised = (standsFor: readonly string[]): NormalisedAddress =>
    normaliseAddress(postalAddressOf(contact, [...lines, ...standsFor]), countryName('fr', contact.address.country))
  if (!insteadOf) return normalised([])
  const whole = normalised(asAppointed(language, insteadOf))
  const isTooTall = whole.issues.some(({ kind }) => kind === 'too-many-lines')
  return isTooTall ? normalised([forDebtor(language, insteadOf.debtor)]) : whole
}

/** "ès qualités de liquidateur judiciaire", "pour SARL Martin": as what, and whom, the one appointed stands for. */
function asAppointed(language: Language, { debtor, capacity }: InsteadOf): readonly string[] {
  return [translator(language)(`letter.as-appointed.${capacity}`), forDebtor(language, debtor)]
}

/** The name alone where the line would be too long. */
function forDebtor(language: Language, debtor: Contact): string {
  const name = contactName(language, debtor)
  const whole = translator(language)('letter.for-debtor', { name })
  return countCharacters(whole) <= MAX_CHARACTERS ? whole : name
}

function letterhead(company: Company, language: Language): LetterContent['letterhead'] {
  const t = translator(language)
  const contacts = [
    company.phone && t('letter.contact.phone', { phone: company.phone }),
    company.email,
    company.website
  ]
  return {
    name: company.name,
    address: company.address,
    contacts: contacts.filter((line) => line !== ''),
    ...(company.logo && { logo: { source: LOGO, alt: company.name } })
  }
}

/** What C. com. art. R123-237 and R123-238 want on a company's letters. */
function mentions(company: Company, language: Language): string[] {
  const t = translator(language)
  const { legalForm, capital, address, register, vatNumber } = company
  const form = legalForm && capital ? t('letter.mention.capital', { form: legalForm, capital }) : legalForm
  return [
    [company.name, form].filter(Boolean).join(', '),
    t('letter.mention.seat', { address: address.join(', ') }),
    register && t('letter.mention.register', { register }),
    vatNumber && t('letter.mention.vat', { number: vatNumber })
  ].filter((line) => line !== '')
}

/** Whom to call, and what to quote. */
export function contactLine(person: Person, company: Company, reference: string, language: Language): string {
  const ways = [person.phone || company.phone, person.email || company.email].filter(Boolean)
  const details = ways.map((way) => `, ${way}`).join('')
  return translator(language)('letter.contact', { name: personName(person), details, reference })
}

const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', runs: [{ text }] })

function messageBlocks(draft: MessageDraft, signatory: Person, { state, organisation }: LetterSources): BodyBlock[] {
  const owner = organisation.people.find((person) => person.id === state.owner) ?? signatory
  const { company } = organisation
  const contact = company ? contactLine(owner, company, state.reference, draft.language) : ''
  const setApart = kindUses[draft.kind].manner === 'formal'
  return messageSections(draft, contact).flatMap(({ id, text }): BodyBlock[] =>
    id === 'deadline' && setApart ? [{ kind: 'demand', runs: [{ text }] }] : bodyBlocks(text)
  )
}

/** A consumer who contests is told whom he may turn to (C. conso. art. L616-1, R616-1). */
function mediatorBlocks({ to, language }: FormalNoticeDraft, { state, organisation }: LetterSources): BodyBlock[] {
  const { mediator } = organisation
  const status = state.parties.find(({ contact }) => contact === to)?.status
  if (status !== 'consumer' || !mediator) return []
  const { name, address, website } = mediator
  return [paragraph(translator(language)('letter.mediator', { name, address, website }))]
}

/** The sum claimed: as its account states it, or as it was typed. */
function claimedBlocks(draft: FormalNoticeDraft, { rates }: LetterSources): readonly BodyBlock[] {
  const { claimed, language } = draft
  const stated = statedAccount(draft, rates)
  if (stated) return accountBlocks(stated)
  const amount = claimed && formatFor(language).money(claimed)
  return amount ? [paragraph(translator(language)('letter.claimed', { amount }))] : []
}

function noticeBlocks(draft: FormalNoticeDraft, sources: LetterSources): BodyBlock[] {
  const t = translator(draft.language)
  const format = formatFor(draft.language)
  const { demand, daysFromPresentation, deadlineOn, basis, consequence } = draft
  const meeting = meetingWords(draft.meeting, draft.language)
  const date = deadlineOn ? format.longDate(deadlineOn) : '…'
  // While it is being written, a gap shows as one.
  const demanded = t('letter.demand', { demand: demand || '…', days: daysFromPresentation ?? 0, date })
  return [
    ...bodyBlocks(draft.obligation),
    ...bodyBlocks(draft.breach),
    { kind: 'demand', runs: [{ text: demanded }] },
    ...(meeting ? [paragraph(meeting)] : []),
    ...claimedBlocks(draft, sources),
    ...(basis ? [paragraph(t('letter.basis', { basis }))] : []),
    ...(consequence ? [paragraph(t('letter.consequence', { consequence }))] : []),
    ...mediatorBlocks(draft, sources)
  ]
}

/** How it leaves, as the letter itself says it; a plain one says nothing. */
function deliveryOf({ kind, way, language }: LetterDraft): string[] {
  const told = wayOf({ kind, way })
  return told === 'plain' ? [] : [translator(language)(`letter.delivery.${told}`)]
}

/** How a letter greets and takes its leave. */
export function manners(
  draft: Pick<LetterDraft, 'kind' | 'language'>,
  contact: Contact
): Pick<LetterContent, 'greeting' | 'closing'> {
  const t = translator(draft.language)
  const title = formalTitle(draft.language, contact)
  if (kindUses[draft.kind].manner === 'formal') {
    return { greeting: t('letter.greeting.formal', { title }), closing: t('letter.closing.formal', { title }) }
  }
  const name = greetingName(draft.language, contact)
  return {
    greeting: name ? t('letter.greeting.warm', { name }) : t('letter.greeting.warm-unknown'),
    closing: t('letter.closing.warm')
  }
}

/** The firm's paper. A file that nobody prints on it bears our head, whatever the paper has. */
function paperOf({ kind, way }: LetterDraft, { organisation }: LetterSources): { readonly paper?: LetterPaper } {
  const paper = organisation.dispatch?.paper
  if (!paper) return {}
  return { paper: wayOf({ kind, way }) === 'electronic' ? { ...paper, letterhead: 'ours' } : paper }
}

/** Under the numbers of the list of exhibits, which are those that its text cites. */
function enclosed(draft: LetterDraft, sources: LetterSources, issued: Letter | undefined): LetterContent['enclosures'] {
  if (draft.kind !== 'formal-notice') return []
  const names = pieceNames(translator(draft.language), Object.values(sources.state.pieces), (attachment) =>
    undescribed(draft.language, attachment)
  )
  const numbered = issued ? enclosedIn(issued) : numberedInList(sources.state, sources.zone, draft.enclosures)
  return numbered.map(({ piece, number }) => ({ number, title: names.get(piece) ?? '…' }))
}

function labels(draft: LetterDraft, company: Company, number: string, enclosures: number): LetterContent['labels'] {
  const t = translator(draft.language)
  const kind = t(`letter.kind.${draft.kind}`)
  return {
    dateline: t('letter.dateline', { place: company.place, date: formatFor(draft.language).date(draft.dated) }),
    subject: t('letter.label.subject'),
    enclosureCount: enclosures > 0 ? t('letter.label.enclosure-count', { count: enclosures }) : '',
    enclosures: t('letter.label.enclosures'),
    exhibit: t('letter.label.exhibit', { number: '{number}' }),
    runningHead: t('letter.running-head', { kind, number }),
    page: t('letter.label.page', { page: '{page}', pages: '{pages}' })
  }
}

/** The pieces a letter cannot be composed without. */
export interface LetterParties {
  readonly company: Company
  readonly signatory: Person
  readonly addressee: Addressee
}

/** Nobody puts the signature of another under a letter: its picture is drawn for the one whom it belongs to alone. */
export function signatureImageOf(
  { signing }: Pick<LetterDraft, 'signing'>,
  signatory: Person,
  { author }: Pick<LetterSources, 'author'>
): AttachmentId | undefined {
  return signing === 'image' && signatory.id === author ? signatory.signature : undefined
}

/**
 * What a draft says once on paper: words and values, no positions. Composed even while the draft has gaps, for the
 * preview; whether it may be issued is `letterProblems`' to say.
 * @param issued the letter as recorded, when a letter already issued is composed again
 */
export function composeLetter(
  draft: LetterDraft,
  sources: LetterSources,
  parties: LetterParties,
  issued?: Letter
): LetterContent {
  const { company, signatory } = parties
  const { contact, insteadOf } = parties.addressee
  const { language } = draft
  const { organisation } = sources
  const t = translator(language)
  const number = issued?.number ?? nextLetterNumber(sources.state)
  const { lines, abroad } = envelope(language, contact, insteadOf)
  const enclosures = enclosed(draft, sources, issued)
  const formal = kindUses[draft.kind].manner === 'formal'
  const stated = statedAccount(draft, sources.rates)
  const order = organisation.people.find(({ id }) => id === draft.byOrderOf && id !== draft.signatory)
  const slip = draft.kind === 'formal-notice' ? undefined : returnSlip(draft, sources, company, contact)
  return {
    language,
    title: t('letter.running-head', { kind: t(`letter.kind.${draft.kind}`), number }),
    place: company.place,
    date: draft.dated,
    letterhead: letterhead(company, language),
    mentions: mentions(company, language),
    ...paperOf(draft, sources),
    addressee: { lines: [...lines], abroad },
    delivery: deliveryOf(draft),
    references: [{ label: t('letter.label.reference'), value: number }],
    subject: draft.subject,
    ...manners(draft, contact),
    body: draft.kind === 'formal-notice' ? noticeBlocks(draft, sources) : messageBlocks(draft, signatory, sources),
    signature: {
      name: personName(signatory),
      capacity: signatory.capacity,
      ...(formal && { onBehalfOf: t('letter.on-behalf', { company: company.name }) }),
      ...(order && { byOrderOf: t('letter.by-order', { name: personName(order), capacity: order.capacity }) }),
      ...(signatureImageOf(draft, signatory, sources) && {
        image: { source: SIGNATURE, alt: t('letter.signature-of', { name: personName(signatory) }) }
      })
    },
    enclosures: [...enclosures],
    ...(stated && { annex: accountAnnex(stated) }),
    ...(slip && { slip }),
    labels: labels(draft, company, number, enclosures.length)
  }
}
