import type { ContactState } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'

export type StateOf = (id: ContactId) => Promise<ContactState | undefined>

/** The contact that goes on in the end, however often it was merged; itself when it never was. */
export async function lastOf(state: ContactState, stateOf: StateOf): Promise<ContactState> {
  const passed = new Set<ContactId>()
  let at = state
  // Machines that never met may have merged two contacts into each other.
  while (at.mergedInto !== undefined && !passed.has(at.id)) {
    passed.add(at.id)
    const next = await stateOf(at.mergedInto)
    if (!next) break
    at = next
  }
  return at
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
