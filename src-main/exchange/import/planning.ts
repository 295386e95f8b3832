import type { ImportSettings } from '../../../src-shared/domain/import/settings'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { allContacts } from '../../store/queries/contacts'
import { listSites } from '../../store/queries/sites'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import type { Planning } from './plan-lines'
import type { TableSource } from './read/table-source'
import type { Survey } from './survey'

interface Asked {
  readonly source: TableSource
  readonly survey: Survey
  readonly settings: ImportSettings
  readonly reuse?: Readonly<Record<string, boolean>>
}

/** A plan with what the workspace knows: its contacts, its sites, its people. */
export async function planningOf(
  vault: Vault,
  { today, newId }: { readonly today: PlainDate; readonly newId: () => string },
  asked: Asked
): Promise<Planning> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const people = state.people.filter((person) => person.active)
  return {
    ...asked,
    reuse: asked.reuse ?? {},
    today,
    newId,
    people: people.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` })),
    contacts: allContacts(vault.read),
    sites: await listSites(vault.read, '')
  }
}
