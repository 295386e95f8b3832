import type { ContactState } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'

export type StateOf = (id: ContactId) => Promise<ContactState | undefined>

/**
 * The contact that goes on in the end, however often it was merged; itself when it never was. Machines that never met may
 * have merged two contacts into each other: of such a round the one with the least id goes on, on whichever machine one asks.
 */
export async function lastOf(state: ContactState, stateOf: StateOf): Promise<ContactState> {
  const passed = new Map<ContactId, ContactState>()
  let at = state
  while (at.mergedInto !== undefined && !passed.has(at.id)) {
    passed.set(at.id, at)
    const next = await stateOf(at.mergedInto)
    if (!next) break
    at = next
  }
  if (!passed.has(at.id)) return at
  const way = [...passed.values()]
  const round = way.slice(way.findIndex(({ id }) => id === at.id))
  return round.reduce((least, one) => (one.id < least.id ? one : least))
}

/** A contact and all that go on in it. */
export async function withMerged(state: ContactState, stateOf: StateOf): Promise<readonly ContactState[]> {
  const found = new Map<ContactId, ContactState>([[state.id, state]])
  for (const { mergedFrom } of found.values()) {
    for (const { contact } of mergedFrom) {
      const merged = found.has(contact) ? undefined : await stateOf(contact)
      if (merged) found.set(contact, merged)
    }
  }
  return [...found.values()]
}
