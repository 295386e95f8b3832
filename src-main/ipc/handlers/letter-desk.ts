import { deadlineLore, ratesWith } from '../../app/deadline-data'
import type { Workspace } from '../../app/workspace'
import type { LetterDesk } from '../../letters/desk'
import { resourceFolder } from '../../letters/resources'
import { attachmentRoom } from '../../store/attachments/room'

/** The desk of whoever is at the keyboard; undefined until somebody is. */
export function deskOf(workspace: Workspace): LetterDesk | undefined {
  const { vault, clock, newId, person } = workspace
  if (!person) return undefined
  return {
    vault,
    clock,
    newId,
    actor: person,
    deadlines: deadlineLore,
    rates: ratesWith,
    attachments: attachmentRoom(vault),
    fontsDir: resourceFolder('fonts')
  }
}
