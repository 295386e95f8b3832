import type { CaseId } from '../../../src-shared/lib/ids'
import { streamsOf } from '../streams/streams'
import type { Vault } from '../vault/vault'

/** The rooms of a house are named within its last cases. */
const CASES = 20

/** The rooms in which defects were photographed in the other cases of a case's site; none where it names no site. */
export async function readRooms(vault: Vault, id: CaseId): Promise<readonly string[]> {
  const { cases } = streamsOf(vault)
  const site = (await cases.load(vault.read, id)).state?.site
  if (!site) return []
  const rows = await vault.read
    .selectFrom('view_cases')
    .select('id')
    .where('site_id', '=', site)
    .where('id', '!=', id)
    .orderBy('id', 'desc')
    .limit(CASES)
    .execute()
  const rooms = new Set<string>()
  for (const row of rows) {
    const { state } = await cases.load(vault.read, row.id)
    for (const { room } of state?.defects.toReversed() ?? []) if (room !== undefined) rooms.add(room)
  }
  return [...rooms]
}
