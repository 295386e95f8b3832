import type { CaseState } from '../../src-shared/domain/case/state'
import type { PlanPoint } from '../../src-shared/domain/site/plan-points'
import type { Revision } from '../../src-shared/domain/site/plans'
import type { DefectId } from '../../src-shared/lib/ids'
import { readDerived, writeDerived } from '../store/attachments/derived-file'
import { findAttachment } from '../store/attachments/find-attachment'
import type { AttachmentRoom } from '../store/attachments/room'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'

/** Where a defect was placed, on the revision it was placed on. */
export interface DefectOnPlan {
  readonly defect: DefectId
  readonly number: number
  readonly level: string
  readonly revision: Revision
  readonly point: PlanPoint
}

/** The places of some defects on the plans of the case's site. */
export async function defectsOnPlans(
  vault: Vault,
  { site, pinned, defects }: CaseState,
  listed: readonly DefectId[]
): Promise<readonly DefectOnPlan[]> {
  const plans = site ? ((await streamsOf(vault).sites.load(vault.read, site)).state?.plans ?? []) : []
  return listed.flatMap((defect) => {
    const place = pinned.find((one) => one.defect === defect)
    const plan = plans.find(({ id, withdrawn }) => id === place?.plan && !withdrawn)
    const revision = plan?.revisions.find(({ id }) => id === place?.revision)
    const number = defects.find(({ id }) => id === defect)?.number
    if (!place || !plan || !revision || number === undefined) return []
    return [{ defect, number, level: plan.level, revision, point: { x: place.x, y: place.y } }]
  })
}

/** The part of a plan around a defect as the window drew it; undefined while it did not. */
export async function readExtract(room: AttachmentRoom, placed: DefectOnPlan): Promise<Buffer | undefined> {
  const found = await findAttachment(room.read, room.folders, placed.revision.file.id)
  return found && readDerived(room.folders, found, variantOf(placed))
}

/** Keeps it, encrypted, beside the thumbnails of the plan: thrown away with them, it is drawn anew. */
export async function keepExtract(room: AttachmentRoom, placed: DefectOnPlan, jpeg: Uint8Array): Promise<void> {
  const found = await findAttachment(room.read, room.folders, placed.revision.file.id)
  if (found) await writeDerived(room.folders, room.files, found, variantOf(placed), jpeg)
}

const variantOf = ({ revision: { page, turn }, point, number }: DefectOnPlan) =>
  `drop-${page}-${turn}-${point.x}-${point.y}-${number}`
