import type { ContactId } from '../../lib/ids'
import { ok, type Result } from '../../lib/result'
import { type Refusal, refusal } from '../common/refusal'
import type { Contact, ContactEvent, ContactState } from './contact'
import { takenBack } from './taken-back'
import { emailKey, phoneKey } from './way-keys'

export const mergeRefusals = ['no-such-contact', 'contact-merged', 'merge-self', 'not-merged'] as const
type MergeRefusal = Refusal<(typeof mergeRefusals)[number]>

/** What is written on each of the two. */
export interface OnBoth {
  readonly from: readonly ContactEvent[]
  readonly into: readonly ContactEvent[]
}

const MOST_WAYS = 10
const MOST_NOTES = 2_000

/**
 * What the one that stays is once another goes on in it: its own, with the phones and e-mails of both, and of the other
 * whatever it lacks. What finds no place stays readable in the other.
 */
export function combined(into: Contact, from: Contact): Contact {
  const { street, postcode, town } = into.address
  const preferredChannel = into.preferredChannel ?? from.preferredChannel
  const common = {
    address: `${street}${postcode}${town}`.trim() === '' ? from.address : into.address,
    phones: both(into.phones, from.phones, phoneKey),
    emails: both(into.emails, from.emails, emailKey),
    notes: bothNotes(into.notes, from.notes),
    ...(preferredChannel && { preferredChannel })
  }
  if (into.kind === 'body' && from.kind === 'body') {
    return { ...into, ...common, attention: into.attention || from.attention }
  }
  if (into.kind !== 'person' || from.kind !== 'person') return { ...into, ...common }
  const civility = into.civility === 'unknown' ? from.civility : into.civility
  return { ...into, ...common, civility, firstName: into.firstName || from.firstName }
}

function both(
  ours: readonly string[],
  theirs: readonly string[],
  keyOf: (text: string) => string | undefined
): string[] {
  const known = new Set(ours.map((text) => keyOf(text) ?? text))
  return [...ours, ...theirs.filter((text) => !known.has(keyOf(text) ?? text))].slice(0, MOST_WAYS)
}

function bothNotes(ours: string, theirs: string): string {
  const whole = [...new Set([ours, theirs])].filter((note) => note !== '').join('\n')
  return whole.length > MOST_NOTES ? ours : whole
}

/** A merge takes one contact into another, once and one way. */
export function decideMerge(
  from: ContactState | undefined,
  into: ContactState | undefined
): Result<OnBoth, MergeRefusal> {
  if (!from || !into) return refusal('no-such-contact')
  if (from.id === into.id) return refusal('merge-self')
  if (from.mergedInto || into.mergedInto) return refusal('contact-merged')
  const contact = combined(into.contact, from.contact)
  return ok({
    from: [{ type: 'contact-merged-into', payload: { attachments: [], into: into.id } }],
    into: [{ type: 'contact-merged-from', payload: { attachments: [], from: from.id, contact } }]
  })
}

/**
 * Takes a merge back: both are what they were, but for what somebody changed since.
 * @param others those that go on in the same contact by merges that stand: what they bring too stays
 */
export function decidePart(
  from: ContactState | undefined,
  into: ContactState | undefined,
  others: readonly Contact[] = []
): Result<OnBoth, MergeRefusal> {
  if (!from) return refusal('no-such-contact')
  if (!from.mergedInto || (into && from.mergedInto !== into.id)) return refusal('not-merged')
  const merged = into?.mergedFrom.find((one) => one.contact === from.id)
  const unmerged = (other: ContactId, contact: Contact): ContactEvent => ({
    type: 'contact-unmerged',
    payload: { attachments: [], other, contact }
  })
  return ok({
    from: [unmerged(from.mergedInto, from.contact)],
    into: into && merged ? [unmerged(from.id, takenBack(into.contact, merged.before, merged.after, others))] : []
  })
}
