import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import { canTakeBack } from '../../../src-shared/domain/case/decide/undo'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { caseRefusals } from '../../../src-shared/domain/case/refusals'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseId, ContactId, EventId, SiteId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { noteTexts } from '../arrivals/note-texts'
import { releaseArrivals } from '../arrivals/settle-arrival'
import { removeLetterDraft } from '../drafts/drafts'
import { namesakesOf } from '../transfer/references'
import type { Acting } from './acting'
import { caseFacts, nextReference } from './case-facts'
import { findUndoable } from './find-undoable'
import { knownFiles } from './known-files'
import { isPlanKnown } from './known-plan'
import { mirror } from './mirror'
import { mirrorSteps } from './mirror-steps'
import { recordCase } from './record-case'
import { inOneWrite, type Outcome, type Work } from './work'

export type CaseCode = (typeof caseRefusals)[number] | 'no-such-contact' | 'no-such-site' | 'attachment-unknown'

export interface CaseDone {
  /** The new events of this case, in order. */
  readonly events: readonly EventId[]
  /** The event that `undo` can take back, when the command was of that kind. */
  readonly undoable?: EventId
}

/** One command on one case: load, decide, store. A refusal and an exception leave nothing behind. */
export function executeCase(acting: Acting, id: CaseId, command: CaseCommand): Promise<Outcome<CaseDone, CaseCode>> {
  return inOneWrite<CaseDone, CaseCode>(acting, (work) => doCase(work, id, command))
}

/** The same inside a transaction that does more. */
export async function doCase(work: Work, id: CaseId, asked: CaseCommand): Promise<Result<CaseDone, Refusal<CaseCode>>> {
  const checked = await withKnownThings(work, asked)
  if (!checked.ok) return checked
  const command = checked.value
  const loaded = await work.streams.cases.load(work.trx, id)
  const undoable = command.type === 'undo' ? await findUndoable(work.trx, id, command.entry) : undefined
  const planUnknown = !(await isPlanKnown(work, command, loaded.state))
  const given = await referenceFor(work, command, loaded.state)
  const decided = decideCase(loaded.state, command, caseFacts(work, { undoable, planUnknown, nextReference: given }))
  if (!decided.ok) return decided
  const mirrored = await mirror(work, id, command, decided.value)
  if (!mirrored.ok) return mirrored
  const undone = command.type === 'undo' ? undoable?.event : undefined
  await mirrorSteps(work, { id, state: loaded.state, command, undone }, decided.value)
  await noteTexts(work.trx, command.attachments)
  const events = await recordCase(work, id, loaded, decided.value)
  if (command.type === 'undo') {
    await releaseArrivals(work.trx, command.entry, { newId: work.acting.newId, at: work.now })
  }
  // The letter is in the book, or gone: what it was written from goes, in the same transaction.
  const kind = writtenOut(command)
  if (kind) await removeLetterDraft(work.trx, work.acting.actor, id, kind)
  return ok({ events, ...takesBack(decided.value, events) })
}

/** Only one of several cases that go by the same reference is given another. */
async function referenceFor(work: Work, command: CaseCommand, state: CaseState | undefined): Promise<string> {
  if (command.type !== 'give-reference' || !state) return ''
  const others = await namesakesOf(work.trx, state.id, state.reference)
  return others.length === 0 ? '' : nextReference(work)
}

function writtenOut(command: CaseCommand): LetterKind | undefined {
  if (command.type === 'submit-letter') return command.draft.kind
  return command.type === 'issue-letter' ? command.kind : undefined
}

/** The command with each file as the store knows it, once the contact and the site it names are known. */
export async function withKnownThings(
  work: Work,
  command: CaseCommand
): Promise<Result<CaseCommand, Refusal<'attachment-unknown' | 'no-such-contact' | 'no-such-site'>>> {
  if (command.type === 'link-party' && !(await isKnownContact(work, command.contact))) {
    return refusal('no-such-contact')
  }
  if (command.type === 'record-insolvency' && !(await isKnownContact(work, command.appointed))) {
    return refusal('no-such-contact')
  }
  const site = 'site' in command ? command.site : undefined
  if (site !== undefined && !(await isKnownSite(work, site))) return refusal('no-such-site')
  if (command.attachments.length === 0) return ok(command)
  const files = await knownFiles(work.trx, command.attachments)
  return files.ok ? ok({ ...command, attachments: files.value }) : files
}

async function isKnownContact({ trx }: Work, id: ContactId): Promise<boolean> {
  return (await trx.selectFrom('view_contacts').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

async function isKnownSite({ trx }: Work, id: SiteId): Promise<boolean> {
  return (await trx.selectFrom('view_sites').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

function takesBack(decided: readonly CaseEvent[], ids: readonly EventId[]): Pick<CaseDone, 'undoable'> {
  const [event] = decided
  const [undoable] = ids
  return event && undoable && canTakeBack(event) ? { undoable } : {}
}
