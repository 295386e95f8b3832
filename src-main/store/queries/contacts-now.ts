import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { streamsOf } from '../streams/streams'
import type { Vault } from '../vault/vault'
import { lastOf } from '../views/merged-contacts'

/** A contact as it is known now, or the one it was merged into; undefined where this vault does not hold it. */
export async function contactNow(vault: Vault, id: ContactId): Promise<Contact | undefined> {
  const { contacts } = streamsOf(vault)
  const stateOf = async (one: ContactId) => (await contacts.load(vault.read, one)).state
  const own = await stateOf(id)
  return own && (await lastOf(own, stateOf)).contact
}

/** The names of some contacts in a language; one that this vault does not hold is left out. */
export async function contactNames(
  vault: Vault,
  language: Language,
  ids: Iterable<ContactId>
): Promise<ReadonlyMap<ContactId, string>> {
  const names = new Map<ContactId, string>()
  for (const id of new Set(ids)) {
    const found = await contactNow(vault, id)
    if (found) names.set(id, contactName(language, found))
  }
  return names
}
