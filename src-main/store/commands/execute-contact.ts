import type { Refusal } from '../../../src-shared/domain/common/refusal'
import {
  type Contact,
  type ContactCommand,
  type ContactEvent,
  type ContactRefusal,
  type ContactState,
  type ContactWithdrawal,
  type contactRefusals,
  decideContact,
  evolveContact
} from '../../../src-shared/domain/contact/contact'
import { decideMerge, decidePart, type mergeRefusals, type OnBoth } from '../../../src-shared/domain/contact/merge'
import { type ContactId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readContactEvent } from '../streams/read-event'
import type { Loaded } from '../streams/stream-cache'
import { advanced } from '../streams/stream-head'
import { lastOf, type StateOf } from '../views/merged-contacts'
import { projectContact } from '../views/project-contact'
import type { Acting } from './acting'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type ContactCode = (typeof contactRefusals)[number]
type MergeCode = (typeof mergeRefusals)[number]

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

/** The same inside a transaction that does more. What is said of a merged contact is said of the one it goes on in. */
export async function doContact(
  work: Work,
  id: ContactId,
  command: ContactCommand | ContactWithdrawal
): Promise<Result<undefined, ContactRefusal>> {
  const asked = await load(work, id)
  const goesOn = command.type === 'change' && asked.state?.mergedInto !== undefined
  const loaded = goesOn && asked.state ? await load(work, (await lastOf(asked.state, stateOf(work))).id) : asked
  const decided = decideContact(loaded.state, command)
  if (!decided.ok) return decided
  await record(work, [{ ...loaded, events: decided.value }])
  return ok(undefined)
}

/** One contact goes on in another: both say so, in one transaction, and every view follows. */
export function mergeContacts(
  acting: Acting,
  { from, into }: { readonly from: ContactId; readonly into: ContactId }
): Promise<Outcome<undefined, MergeCode>> {
  return inOneWrite<undefined, MergeCode>(acting, async (work) => {
    const [one, other] = [await load(work, from), await load(work, into)]
    return recordBoth(work, one, other, decideMerge(one.state, other.state))
  })
}

/** Takes a merge back: both stand again as they did. */
export function partContacts(acting: Acting, from: ContactId): Promise<Outcome<undefined, MergeCode>> {
  return inOneWrite<undefined, MergeCode>(acting, async (work) => {
    const one = await load(work, from)
    const other = await load(work, one.state?.mergedInto ?? from)
    const others: Contact[] = []
    for (const { contact } of other.state?.mergedFrom ?? []) {
      const standing = contact === from ? undefined : await stateOf(work)(contact)
      if (standing) others.push(standing.contact)
    }
    return recordBoth(work, one, other, decidePart(one.state, other.state, others))
  })
}

interface LoadedContact extends Loaded<ContactState | undefined> {
  readonly id: ContactId
}

async function load(work: Work, id: ContactId): Promise<LoadedContact> {
  return { id, ...(await work.streams.contacts.load(work.trx, id)) }
}

function stateOf(work: Work): StateOf {
  return async (id) => (await work.streams.contacts.load(work.trx, id)).state
}

async function recordBoth<C extends string>(
  work: Work,
  from: LoadedContact,
  into: LoadedContact,
  decided: Result<OnBoth, Refusal<C>>
): Promise<Result<undefined, Refusal<C>>> {
  if (!decided.ok) return decided
  await record(work, [
    { ...from, events: decided.value.from },
    { ...into, events: decided.value.into }
  ])
  return ok(undefined)
}

interface Recording extends LoadedContact {
  readonly events: readonly ContactEvent[]
}

/** Writes what was decided, then the views of all: those of one contact may rest on what another one says now. */
async function record(work: Work, recordings: readonly Recording[]): Promise<void> {
  const states = new Map<ContactId, ContactState>()
  for (const { id, head, state, events } of recordings) {
    const appended = await append(work, { kind: 'contact', id: streamId.parse(id) }, events, readContactEvent)
    const headers = appended.map(({ header }) => header)
    const after = appended.reduce((at, { event, header }) => evolveContact(id, at, { ...event, header }), state)
    if (after) states.set(id, after)
    work.unit.afterCommit(() => work.streams.contacts.keep(id, { head: advanced(head, headers), state: after }))
  }
  const known: StateOf = async (id) => states.get(id) ?? stateOf(work)(id)
  for (const state of states.values()) await projectContact(work.trx, state, known)
}
