import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import { detailParts } from '../parts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { overOf } from '../versions'
import { recomputed } from './deadlines'
import { entry } from './entry'

const TITLE_LENGTH = 80

/** A case nobody took the time to name is called by the first words of the complaint, cut between two words. */
export function titleFrom(summary: string): string {
  const first = summary.split('\n', 1)[0]?.trim() ?? ''
  if (first.length <= TITLE_LENGTH) return first
  const cut = first.slice(0, TITLE_LENGTH)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH).trimEnd()}…`
}

function detailsOf(command: CommandOf<'open'> | CommandOf<'change-details'>) {
  const { disputeType, department, priority, summary, wanted, since, amount, site, identifiers, language } = command
  return {
    title: command.title || titleFrom(summary),
    type: disputeType,
    ...{ department, priority, summary, wanted, since, language },
    ...(amount && { amount }),
    ...(site && { site }),
    ...(identifiers && { identifiers }),
    jurisdiction: 'fr' as const
  }
}

export function open(state: CaseState | undefined, command: CommandOf<'open'>, facts: CaseFacts): Decision {
  if (state) return refusal('case-exists')
  const { direction, channel, party } = command
  const payload = { reference: facts.nextReference, direction, channel, party, ...detailsOf(command) }
  return ok([entry('opened', command, facts, payload)])
}

export function changeDetails(state: CaseState, command: CommandOf<'change-details'>, facts: CaseFacts): Decision {
  const details = detailsOf(command)
  const saw = state.seen.details
  const seen = { saw, ...overOf(state, detailParts, saw) }
  const changed = entry('details-changed', command, facts, { ...details, ...seen })
  const after = { ...state, type: details.type, amount: command.amount }
  return ok([changed, ...recomputed(after, command, facts)])
}
