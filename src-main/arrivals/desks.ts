import { ArrivalDesk, type DeskWorkspace } from './arrival-desk'

const desks = new WeakMap<object, ArrivalDesk>()

/** The one desk of an open workspace. */
export function deskOf(workspace: DeskWorkspace): ArrivalDesk {
  const known = desks.get(workspace.vault)
  if (known) return known
  const desk = new ArrivalDesk(workspace)
  desks.set(workspace.vault, desk)
  return desk
}
