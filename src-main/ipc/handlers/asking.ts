import { personOf } from '../../../src-shared/domain/organisation/state'
import type { Workspace } from '../../app/workspace'
import type { Asking } from '../../store/queries/in-view'
import { streamsOf } from '../../store/streams/streams'

/** On what day a list is asked for, by whom and of which department. */
export async function askingOf({ vault, clock, person }: Workspace): Promise<Asking> {
  const today = clock.today()
  if (!person) return { today }
  const { state } = await streamsOf(vault).organisation(vault.read)
  return { today, person, department: personOf(state, person)?.department }
}
