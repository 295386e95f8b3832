import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { lotId } from '../../lib/ids'
import { ok, type Result } from '../../lib/result'
import { type Refusal, refusal } from '../common/refusal'
import { type SiteEvent, site } from './events'
import type { SiteState } from './evolve'
import { type LotState, lotCommands } from './lots'

export const siteCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('create'), site }),
  z.strictObject({ type: z.literal('change'), site }),
  ...lotCommands
])
export type SiteCommand = z.infer<typeof siteCommand>
/** Asked by an import that is taken back, never by a person. */
export type SiteWithdrawal = { readonly type: 'withdraw' }
export const siteRefusals = ['no-such-site', 'site-exists', 'lot-unknown', 'lot-number-taken'] as const
export type SiteRefusal = Refusal<(typeof siteRefusals)[number]>

type Decision = Result<readonly SiteEvent[], SiteRefusal>
type OfSite = Exclude<SiteCommand, { type: 'create' | 'change' }>

/** What a command does to a site: the events to record, or the reason why not. */
export function decideSite(
  state: SiteState | undefined,
  command: SiteCommand | SiteWithdrawal,
  newId: () => string
): Decision {
  if (command.type === 'create') {
    if (state) return refusal('site-exists')
    return ok([{ type: 'site-created', payload: { attachments: [], site: command.site } }])
  }
  if (!state) return refusal('no-such-site')
  switch (command.type) {
    case 'change':
      return ok([{ type: 'site-changed', payload: { attachments: [], site: command.site, saw: state.seen } }])
    case 'withdraw':
      return ok([{ type: 'site-withdrawn', payload: { attachments: [], saw: state.seen } }])
    default:
      return decideLot(state, command, newId)
  }
}

function decideLot(state: SiteState, command: OfSite, newId: () => string): Decision {
  const attachments: [] = []
  if (command.type === 'add-lot') {
    if (isTaken(state, command.is.number)) return refusal('lot-number-taken')
    return ok([{ type: 'lot-added', payload: { attachments, lot: lotId.parse(newId()), is: command.is } }])
  }
  const known = state.lots.find(({ id }) => id === command.lot)
  if (!known) return refusal('lot-unknown')
  const { id: lot, seen: saw } = known
  switch (command.type) {
    case 'change-lot':
      if (isTaken(state, command.is.number, known)) return refusal('lot-number-taken')
      return ok([{ type: 'lot-changed', payload: { attachments, lot, is: command.is, saw } }])
    case 'withdraw-lot':
      return known.withdrawn ? ok([]) : ok([{ type: 'lot-withdrawn', payload: { attachments, lot, saw } }])
    default:
      return assertNever(command)
  }
}

/** Two lots of one number could not be told apart in a list that names them by it. */
function isTaken({ lots }: SiteState, number: string, except?: LotState): boolean {
  const same = (one: LotState) => one.number.toLocaleLowerCase('fr') === number.toLocaleLowerCase('fr')
  return number !== '' && lots.some((one) => one.id !== except?.id && !one.withdrawn && same(one))
}
