import type { Kysely } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { PlanState } from '../../../src-shared/domain/site/plans'
import type { PlanView } from '../../../src-shared/ipc/contract/sites'
import type { PlanId, SiteId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'

type Refused = { readonly ok: false; readonly reason: 'no-such-site' | 'site-plan-unknown' }

/** A plan with its revisions, and the defects of the open cases about its site. */
export async function readPlan(
  db: Kysely<Database>,
  streams: Pick<Streams, 'sites' | 'cases'>,
  id: SiteId,
  asked: PlanId
): Promise<Result<PlanView, never> | Refused> {
  const { state } = await streams.sites.load(db, id)
  if (!state) return { ok: false, reason: 'no-such-site' }
  const plan = state.plans.find((one) => one.id === asked)
  const [first, ...later] = plan?.revisions ?? []
  if (!plan || !first) return { ok: false, reason: 'site-plan-unknown' }
  const cases = await openCases(db, streams, id)
  return ok({
    site: state.site,
    ...{ id: plan.id, level: plan.level, title: plan.title, revisions: [first, ...later] },
    defects: cases.flatMap((one) => defectsOf(one, plan, state.plans))
  })
}

/** How many defects of the open cases about a site have their place on each of its plans. */
export async function countPins(
  db: Kysely<Database>,
  streams: Pick<Streams, 'cases'>,
  id: SiteId
): Promise<ReadonlyMap<PlanId, number>> {
  const counts = new Map<PlanId, number>()
  for (const { pinned, defects } of await openCases(db, streams, id)) {
    // A defect that was taken back leaves its place behind.
    const there = pinned.filter(({ defect }) => defects.some((one) => one.id === defect))
    for (const { plan } of there) counts.set(plan, (counts.get(plan) ?? 0) + 1)
  }
  return counts
}

async function openCases(
  db: Kysely<Database>,
  streams: Pick<Streams, 'cases'>,
  site: SiteId
): Promise<readonly CaseState[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select('id')
    .where('site_id', '=', site)
    .where('ended', '=', 0)
    .where('taken_back', '=', 0)
    .orderBy('reference')
    .execute()
  const states: CaseState[] = []
  for (const { id } of rows) {
    const { state } = await streams.cases.load(db, id)
    if (state) states.push(state)
  }
  return states
}

function defectsOf(
  { id, reference, defects, pinned }: CaseState,
  plan: PlanState,
  plans: readonly PlanState[]
): PlanView['defects'] {
  return defects.map((one) => {
    const { id: defect, number } = one
    const { place, text } = one.sorted ? one : { place: one.room ?? '', text: '' }
    const pin = pinned.find((other) => other.defect === defect)
    const elsewhere = pin && pin.plan !== plan.id ? plans.find((other) => other.id === pin.plan)?.level : undefined
    return {
      ...{ case: id, reference, defect, number, place, text },
      ...(pin?.plan === plan.id && { at: { revision: pin.revision, x: pin.x, y: pin.y } }),
      ...(elsewhere !== undefined && { elsewhere })
    }
  })
}
