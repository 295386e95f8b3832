import { isAdvice } from '../../src-shared/domain/address/normalise-address'
import type { HouseLoreOf } from '../../src-shared/domain/case/deadlines/lore'
import type { CaseState } from '../../src-shared/domain/case/state'
import { knownDay } from '../../src-shared/domain/common/happened'
import type { Contact } from '../../src-shared/domain/contact/contact'
import type { OwnRates, Rates } from '../../src-shared/domain/deadline/interest/rates'
import type { LetterDraft } from '../../src-shared/domain/letter/draft'
import type { LetterProblem, SameDay } from '../../src-shared/domain/letter/problem'
import { letterProblems } from '../../src-shared/domain/letter/problems'
import { personOf } from '../../src-shared/domain/organisation/state'
import type { AttachmentId, CaseId, ContactId, PersonId } from '../../src-shared/lib/ids'
import { dayOf, type Instant, type PlainDate, type TimeZone } from '../../src-shared/lib/plain-date'
import {
  addresseeOf,
  composeLetter,
  envelope,
  LOGO,
  SIGNATURE,
  signatureImageOf
} from '../../src-shared/texts/letters/compose'
import { accountDueOf } from '../../src-shared/texts/letters/letter-account'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { type RenderedLetter, renderLetter } from '../documents/render-letter'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import type { AttachmentRoom } from '../store/attachments/room'
import { contactNow } from '../store/queries/contacts-now'
import { lettersOfDay } from '../store/queries/letters'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'
import { templatesOf } from './letter-templates'

/** Who writes letters, in which vault, with which fonts. */
export interface LetterDesk {
  readonly vault: Vault
  readonly clock: { now(): Instant; today(): PlainDate; readonly zone: TimeZone }
  readonly newId: () => string
  readonly actor: PersonId
  readonly deadlines: HouseLoreOf
  /** The rates that hold: those shipped, and the firm's own before them. */
  readonly rates: (own: OwnRates | undefined) => Rates
  readonly attachments: AttachmentRoom
  readonly fontsDir: string
}

/** All that letters of a case are written from; undefined when there is no such case. */
export async function letterSources(desk: LetterDesk, id: CaseId): Promise<LetterSources | undefined> {
  const streams = streamsOf(desk.vault)
  const { state } = await streams.cases.load(desk.vault.read, id)
  if (!state) return undefined
  const organisation = await streams.organisation(desk.vault.read)
  return {
    state,
    organisation: organisation.state,
    contacts: await partiesOf(desk, state),
    author: desk.actor,
    today: desk.clock.today(),
    zone: desk.clock.zone,
    templates: templatesOf(organisation.state),
    rates: desk.rates(organisation.state.deadlines?.rates)
  }
}

async function partiesOf(desk: LetterDesk, state: CaseState): Promise<ReadonlyMap<ContactId, Contact>> {
  const parties = new Map<ContactId, Contact>()
  const appointed = state.insolvencies.map((one) => one.appointed)
  for (const contact of new Set([...state.parties.map((party) => party.contact), ...appointed])) {
    const known = await contactNow(desk.vault, contact)
    if (known) parties.set(contact, known)
  }
  return parties
}

/** A draft as a sheet of paper, with all that stands between it and its issue. */
export interface Proof {
  readonly problems: readonly LetterProblem[]
  readonly addressLines: readonly string[]
  /** Undefined while nobody is named to write to or to sign, or when it cannot be printed. */
  readonly rendered: RenderedLetter | undefined
}

/** @param at the date of the file: that of the issue, so that the same letter gives the same bytes */
export async function proofOf(
  desk: LetterDesk,
  sources: LetterSources,
  draft: LetterDraft,
  at: Instant
): Promise<Proof> {
  const { organisation, state, today } = sources
  const { company, mediator } = organisation
  const signatory = draft.signatory && personOf(organisation, draft.signatory)
  const addressee = addresseeOf(sources, draft.to)
  const address = addressee && envelope(draft.language, addressee.contact, addressee.insteadOf)
  const addressIssues = address?.issues ?? []
  const sameDay = draft.to && (await writtenOnDay(desk, sources, draft.to))
  const account = accountDueOf(draft, sources.rates)
  const known = { today, company, mediator, signatory, addressIssues, account, sameDay }
  const problems = letterProblems(draft, state, known)
  const addressLines = address?.lines ?? []
  if (!company || !signatory || !addressee) return { problems, addressLines, rendered: undefined }
  const content = composeLetter(draft, sources, { company, signatory, addressee })
  const pictures = await picturesOf(desk, {
    [LOGO]: company.logo,
    [SIGNATURE]: signatureImageOf(draft, signatory, sources)
  })
  const printed = await renderLetter(content, { instant: at, fontsDir: desk.fontsDir, pictures })
  if (printed.ok) return { problems, addressLines, rendered: printed.value }
  // The issues of an address are told once, in the words of the address.
  const onPaper = addressIssues.some((issue) => !isAdvice(issue))
    ? printed.reason.filter(({ kind }) => !kind.startsWith('address'))
    : printed.reason
  return { problems: [...problems, ...onPaper.map(asProblem)], addressLines, rendered: undefined }
}

/** Letters to somebody that bear the day, of all cases, and what else was said to them in this one. */
async function writtenOnDay(
  { vault }: LetterDesk,
  { state, today, zone }: LetterSources,
  to: ContactId
): Promise<SameDay> {
  const letters = await lettersOfDay(vault.read, to, today)
  const told = Object.values(state.entries).findLast(
    ({ type, message, undone, happened, recordedAt }) =>
      type === 'communication-logged' &&
      !undone &&
      message?.flow === 'out' &&
      message.with === to &&
      (knownDay(happened, zone) ?? dayOf(recordedAt, zone)) === today
  )?.message
  return { letters, ...(told && { told: told.written ? 'written' : 'spoken' }) }
}

interface PaperIssue {
  readonly kind: string
  readonly text?: string
  readonly block?: string
  readonly source?: string
}

function asProblem({ kind, text, block, source }: PaperIssue): LetterProblem {
  const issue = kind === 'picture-unusable' && source === SIGNATURE ? 'signature-unusable' : kind
  const named = { issue, ...(text !== undefined && { text }), ...(block !== undefined && { block }) }
  return { code: 'not-printable', field: fieldOf(block), severity: 'blocking', params: named }
}

function fieldOf(block: string | undefined): string {
  if (block === 'addressee') return 'to'
  return block === 'subject' ? 'subject' : 'body'
}

/** The bytes of the pictures that a letter names; one that cannot be read is missing. */
async function picturesOf(
  desk: LetterDesk,
  named: Readonly<Record<string, AttachmentId | undefined>>
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const [source, id] of Object.entries(named)) {
    const found = id && (await findAttachment(desk.vault.read, desk.attachments.folders, id))
    const bytes = found && (await readWhole(found))
    if (bytes?.ok) pictures.set(source, bytes.value)
  }
  return pictures
}
