import type { Refusal } from '../../../src-shared/domain/common/refusal'
import {
  type ContactCommand,
  type ContactRefusal,
  type ContactWithdrawal,
  type contactRefusals,
  decideContact,
  evolveContact
} from '../../../src-shared/domain/contact/contact'
import { type ContactId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readContactEvent } from '../streams/read-event'
import { advanced } from '../streams/stream-head'
import { projectContact } from '../views/project-contact'
import type { Acting } from './acting'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type ContactCode = (typeof contactRefusals)[number]

/** One command on one contact; `create` with a new id. */
export function executeContact(
  acting: Acting,
  id: ContactId,
  command: ContactCommand
): Promise<Outcome<undefined, ContactCode>> {
  return inOneWrite<undefined, ContactCode>(
    acting,
    (work): Promise<Result<undefined, Refusal<ContactCode>>> => doContact(work, id, command)
  )
}

/** The same inside a transaction that does more. */
export async function doContact(
  work: Work,
  id: ContactId,
  command: ContactCommand | ContactWithdrawal
): Promise<Result<undefined, ContactRefusal>> {
  const loaded = await work.streams.contacts.load(work.trx, id)
  const decided = decideContact(loaded.state, command)
  if (!decided.ok) return decided
  const appended = await append(work, { kind: 'contact', id: streamId.parse(id) }, decided.value, readContactEvent)
  let state = loaded.state
  for (const { event, header } of appended) state = evolveContact(id, state, { ...event, header })
  if (state) await projectContact(work.trx, state)
  const head = advanced(
    loaded.head,
    appended.map(({ header }) => header)
  )
  work.unit.afterCommit(() => work.streams.contacts.keep(id, { head, state }))
  return ok(undefined)
}
