import { cascadeOf } from '../../../src-shared/domain/case/defects/cascade'
import { picturesToShow } from '../../../src-shared/domain/case/defects/pictures'
import { USUAL_MARGIN } from '../../../src-shared/domain/deadline/settings'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId } from '../../../src-shared/lib/ids'
import { addDays } from '../../../src-shared/lib/plain-date'
import { contactName } from '../../../src-shared/texts/names'
import { claimAgainst } from '../commands/cascade'
import { streamsOf } from '../streams/streams'
import type { Vault } from '../vault/vault'
import { readCaseRow } from './case-view'
import { contactNow } from './contacts-now'

/** Who would be notified of which defects of a case, and what is missing; undefined when there is no such case. */
export async function readCascade(vault: Vault, id: CaseId): Promise<Output<'cascade.preview'> | undefined> {
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, id)
  if (!state) return undefined
  const site = state.site && (await streams.sites.load(vault.read, state.site)).state
  const { shares, left } = cascadeOf(state, site?.lots ?? [])
  const pieces = Object.values(state.pieces)
  const shown: Output<'cascade.preview'>['shares'] = []
  for (const { contractor, defects } of shares) {
    const contact = await contactNow(vault, contractor)
    const claim = await claimAgainst(streams, vault.read, state, contractor)
    const row = claim && (await readCaseRow(vault.read, claim))
    const theirs = state.defects.filter((one) => defects.includes(one.id))
    shown.push({
      ...{ contractor, defects: [...defects], name: contact ? contactName(state.language, contact) : '' },
      pictures: theirs.flatMap((one) => picturesToShow(pieces, one, state.entries)).length,
      hasAddress: contact !== undefined && contact.address.town !== '',
      ...(row && { existing: { id: row.id, reference: row.reference } })
    })
  }
  const promised = state.reports.findLast(({ delay }) => delay !== undefined)
  const ours = promised?.delay === undefined ? undefined : addDays(promised.on, promised.delay)
  const { margin = USUAL_MARGIN } = (await streams.organisation(vault.read)).state.deadlines ?? {}
  return { shares: shown, left: [...left], margin, ...(ours && { ours }) }
}
