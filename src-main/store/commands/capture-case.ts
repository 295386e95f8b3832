import { type CommandOf, caseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import type { Relation } from '../../../src-shared/domain/case/vocabulary'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { Role, Status } from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { type CaseId, type ContactId, caseId, contactId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { noteTexts } from '../arrivals/note-texts'
import { fileNamedArrivals } from '../arrivals/settle-arrival'
import { removeDraft } from '../drafts/drafts'
import { lastOf } from '../views/merged-contacts'
import type { Acting } from './acting'
import { caseFacts, nextReference } from './case-facts'
import { type CaseCode, doCase, withKnownThings } from './execute-case'
import { doContact } from './execute-contact'
import { recordCase } from './record-case'
import { inOneWrite, type Outcome, type Work } from './work'

/** A new complaint: who complains, and what opening a case asks for. */
export interface Capture {
  readonly who: { readonly kind: 'known'; readonly id: ContactId } | { readonly kind: 'new'; readonly contact: Contact }
  readonly role: Role
  readonly status: Status
  readonly opening: Omit<CommandOf<'open'>, 'type' | 'party'>
  /** The case it stands beside, and what that case is to the new one; the other case says so too. */
  readonly linked?: { readonly case: CaseId; readonly relation: Relation }
}

export interface Captured {
  readonly id: CaseId
  readonly contact: ContactId
  readonly reference: string
}

/** The contact, if new, and the case, in one transaction; the draft it was captured from goes with it. */
export function captureCase(acting: Acting, capture: Capture): Promise<Outcome<Captured, CaseCode>> {
  return inOneWrite<Captured, CaseCode>(acting, async (work) => {
    const contact = await contactOf(work, capture)
    if (!contact.ok) return contact
    const opened = await openCase(work, capture, contact.value)
    if (!opened.ok) return opened
    const linked = await linkBeside(work, opened.value.id, capture)
    if (!linked.ok) return linked
    // A mirror is opened from its case: what is half written of another complaint stays.
    if (!capture.linked) await removeDraft(work.trx, acting.actor, { kind: 'capture' })
    return opened
  })
}

async function linkBeside(work: Work, id: CaseId, { linked }: Capture): Promise<Result<unknown, Refusal<CaseCode>>> {
  return linked ? doCase(work, id, caseCommand.parse({ type: 'link', ...linked })) : ok(undefined)
}

async function contactOf(work: Work, { who }: Capture): Promise<Result<ContactId, Refusal<'no-such-contact'>>> {
  if (who.kind === 'new') {
    const id = contactId.parse(work.acting.newId())
    const created = await doContact(work, id, { type: 'create', contact: who.contact })
    if (!created.ok) throw new Error(`The new contact ${id} was refused: ${created.reason.code}`)
    return ok(id)
  }
  const { state } = await work.streams.contacts.load(work.trx, who.id)
  if (!state) return refusal('no-such-contact')
  // It may have been merged into another since it was chosen.
  const last = await lastOf(state, async (id) => (await work.streams.contacts.load(work.trx, id)).state)
  return ok(last.id)
}

/** Opens a case for a contact that is known, inside a transaction that does more. */
export async function openCase(
  work: Work,
  { role, status, opening }: Omit<Capture, 'who'>,
  contact: ContactId
): Promise<Result<Captured, Refusal<CaseCode>>> {
  const id = caseId.parse(work.acting.newId())
  const command = await withKnownThings(work, { type: 'open', ...opening, party: { contact, role, status } })
  if (!command.ok) return command
  const loaded = await work.streams.cases.load(work.trx, id)
  const reference = await nextReference(work)
  const decided = decideCase(loaded.state, command.value, caseFacts(work, { nextReference: reference }))
  if (!decided.ok) return decided
  await noteTexts(work.trx, command.value.attachments)
  const [entry] = await recordCase(work, id, loaded, decided.value)
  if (entry) await fileNamedArrivals(work.trx, command.value.attachments, { case: id, entry, at: work.now })
  return ok({ id, contact, reference })
}
