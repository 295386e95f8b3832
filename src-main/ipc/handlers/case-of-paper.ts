import type { CaseState } from '../../../src-shared/domain/case/state'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import type { Workspace } from '../../app/workspace'
import { streamsOf } from '../../store/streams/streams'

interface CaseOfPaper {
  readonly clock: Workspace['clock']
  readonly state: CaseState
  readonly organisation: OrganisationState
  /** The name of the firm, where it has one. */
  readonly firm: string
}

/** What a paper about a case is made of. */
export async function caseOfPaper(
  app: AppContext,
  id: CaseId
): Promise<Result<CaseOfPaper, 'not-open' | 'no-such-case'>> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault, clock } = workspace
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, id)
  if (!state) return refuse('no-such-case')
  const { state: organisation } = await streams.organisation(vault.read)
  return ok({ clock, state, organisation, firm: organisation.company?.name ?? '' })
}
