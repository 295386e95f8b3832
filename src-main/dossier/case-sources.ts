import type { CaseState } from '../../src-shared/domain/case/state'
import type { OrganisationState } from '../../src-shared/domain/organisation/state'
import type { Layers } from '../../src-shared/domain/picture/outgoing'
import type { CaseId } from '../../src-shared/lib/ids'
import type { TimeZone } from '../../src-shared/lib/plain-date'
import { type AttachmentRoom, attachmentRoom } from '../store/attachments/room'
import { layersOf } from '../store/queries/layers'
import { homeZone } from '../store/streams/home-zone'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'

/** What papers about the exhibits of a case are made of. */
export interface CaseSources {
  readonly vault: Vault
  readonly room: AttachmentRoom
  readonly state: CaseState
  /** What is drawn over its pictures. */
  readonly layers: Layers
  readonly organisation: OrganisationState
  readonly zone: TimeZone
  /** The name of the firm, where it has one. */
  readonly firm: string
}

/** Undefined when there is no such case. */
export async function caseSources(vault: Vault, id: CaseId): Promise<CaseSources | undefined> {
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, id)
  if (!state) return undefined
  const layers = await layersOf(vault.read, streams, state)
  const { state: organisation } = await streams.organisation(vault.read)
  const firm = organisation.company?.name ?? ''
  return { vault, room: attachmentRoom(vault), state, layers, organisation, zone: homeZone(organisation), firm }
}
