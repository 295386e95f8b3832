import type { PersonId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { deadlineLore } from '../../app/deadline-data'
import type { Acting } from '../../store/commands/acting'

type Workspace = NonNullable<ReturnType<AppContext['workspace']>>

/** The open workspace with somebody at the keyboard: who writes must be known. */
export function atTheDesk(
  app: AppContext
): Result<
  { readonly workspace: Workspace; readonly person: PersonId; readonly acting: Acting },
  'not-open' | 'no-person'
> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const { vault, clock, newId, person } = workspace
  if (!person) return refuse('no-person')
  const onClockWentBack = () => app.note('clock-went-back')
  return ok({
    workspace,
    person,
    acting: { vault, clock, newId, actor: person, deadlines: deadlineLore, onClockWentBack }
  })
}
