import type { Contact } from './contact'
import { emailKey, phoneKey } from './way-keys'

/** A contact as it is now, without what a merge brought; what was changed since stays. */
export function takenBack(now: Contact, before: Contact, after: Contact, others: readonly Contact[] = []): Contact {
  const channel = back(now.preferredChannel, before.preferredChannel, after.preferredChannel)
  const { preferredChannel: _, ...rest } = now
  const common = {
    address: back(now.address, before.address, after.address),
    notes: back(now.notes, before.notes, after.notes),
    phones: withoutBrought(
      now.phones,
      [...before.phones, ...others.flatMap(({ phones }) => phones)],
      after.phones,
      phoneKey
    ),
    emails: withoutBrought(
      now.emails,
      [...before.emails, ...others.flatMap(({ emails }) => emails)],
      after.emails,
      emailKey
    ),
    ...(channel && { preferredChannel: channel })
  }
  if (rest.kind === 'body' && before.kind === 'body' && after.kind === 'body') {
    return { ...rest, ...common, attention: back(rest.attention, before.attention, after.attention) }
  }
  if (rest.kind !== 'person' || before.kind !== 'person' || after.kind !== 'person') return { ...rest, ...common }
  const civility = back(rest.civility, before.civility, after.civility)
  return { ...rest, ...common, civility, firstName: back(rest.firstName, before.firstName, after.firstName) }
}

function back<T>(now: T, before: T, after: T): T {
  return JSON.stringify(now) === JSON.stringify(after) ? before : now
}

function withoutBrought(
  now: readonly string[],
  stays: readonly string[],
  after: readonly string[],
  keyOf: (text: string) => string | undefined
): string[] {
  const kept = new Set(stays.map((one) => keyOf(one) ?? one))
  return now.filter((one) => kept.has(keyOf(one) ?? one) || !after.includes(one))
}
