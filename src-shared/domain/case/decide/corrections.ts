import type { EventId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseEventType } from '../events'
import type { CaseFacts } from '../facts'
import { mergedInto } from '../over'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { checkHappened, entry } from './entry'

/** What has gone out with a letter or a dossier cannot be called internal again. */
function wasCommunicated(state: CaseState, id: EventId): boolean {
  const type = state.entries[id]?.type
  if (type === 'letter-issued' || type === 'report-signed') return true
  return state.handedOver.some(({ exhibits }) => exhibits.some(({ piece }) => state.pieces[piece]?.entry === id))
}

export function changeVisibility(
  state: CaseState,
  command: CommandOf<'change-visibility'>,
  facts: CaseFacts
): Decision {
  const target = state.entries[command.entry]
  if (!target) return refusal('entry-unknown')
  // It would reach the one whom the letter itself is for: its readers are named one by one.
  if (target.type === 'file-text-written') return refusal('file-text-not-shown')
  if (target.visibility === command.to) return refusal('visibility-same')
  if (wasCommunicated(state, target.id)) return refusal('visibility-communicated')
  return ok([
    entry('visibility-changed', command, facts, { entry: target.id, from: target.visibility, to: command.to })
  ])
}

const correctable: readonly CaseEventType[] = [
  'opened',
  'communication-logged',
  'note-added',
  'evidence-added',
  'defect-observed',
  'agreement-signed'
]

/** Whether entries of a kind hold words of a person that a correction may stand beside. */
export function isCorrectable(type: string): boolean {
  return correctable.some((one) => one === type)
}

/** A correction stands beside what it corrects; neither is ever rewritten. */
export function correctEntry(state: CaseState, command: CommandOf<'correct-entry'>, facts: CaseFacts): Decision {
  const target = state.entries[command.entry]
  if (!target) return refusal('entry-unknown')
  if (!isCorrectable(target.type)) return refusal('nothing-to-correct')
  const { text, reason, correctedHappened } = command
  const checked = checkHappened(correctedHappened, facts)
  if (!checked.ok) return checked
  const payload = { entry: target.id, text, reason, ...(correctedHappened && { correctedHappened }) }
  return ok([entry('entry-corrected', { ...command, visibility: target.visibility }, facts, payload)])
}

export function link(state: CaseState, command: CommandOf<'link'>, facts: CaseFacts): Decision {
  const { case: other, relation } = command
  if (other === state.id) return refusal('link-self')
  if (state.links.some((one) => one.case === other && one.relation === relation)) return refusal('link-known')
  // A case goes on in one place only: what is merged into another takes nothing in and is not merged again.
  if (mergedInto(state) && relation.startsWith('merged')) return refusal('case-merged')
  return ok([entry('linked', command, facts, { case: other, relation })])
}

export function unlink(state: CaseState, command: CommandOf<'unlink'>, facts: CaseFacts): Decision {
  const { case: other, relation } = command
  const known = state.links.some((one) => one.case === other && one.relation === relation)
  return known ? ok([entry('unlinked', command, facts, { case: other, relation })]) : refusal('link-unknown')
}
