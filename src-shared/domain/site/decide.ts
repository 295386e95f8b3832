import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { foldText } from '../../lib/fold-text'
import { lotId, planId, zoneId } from '../../lib/ids'
import { ok, type Result } from '../../lib/result'
import { type Refusal, refusal } from '../common/refusal'
import { type SiteEvent, site } from './events'
import type { SiteState } from './evolve'
import { type LotState, lotCommands } from './lots'
import { farApart } from './plan-points'
import { planCommands, standingRevisions } from './plans'
import { zoneCommands, zoneWords } from './zones'

export const siteCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('create'), site }),
  z.strictObject({ type: z.literal('change'), site }),
  ...lotCommands,
  ...planCommands,
  ...zoneCommands
])
export type SiteCommand = z.infer<typeof siteCommand>
/** Asked by an import that is taken back, never by a person. */
export type SiteWithdrawal = { readonly type: 'withdraw' }
export const siteRefusals = [
  'no-such-site',
  'site-exists',
  'lot-unknown',
  'lot-number-taken',
  'zone-unknown',
  'zone-taken',
  'site-plan-unknown',
  'revision-unknown',
  'revision-only',
  'revision-replaced',
  'points-too-close'
] as const
export type SiteRefusal = Refusal<(typeof siteRefusals)[number]>

type Decision = Result<readonly SiteEvent[], SiteRefusal>
type OfLots = Extract<SiteCommand, { type: `${string}-lot` }>
type OfZones = Extract<SiteCommand, { type: `${string}-zone` }>
type OfPlans = Extract<SiteCommand, { type: `${string}-plan` | `${string}-revision` }>

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
    case 'add-lot':
    case 'change-lot':
    case 'withdraw-lot':
      return decideLot(state, command, newId)
    case 'add-zone':
    case 'change-zone':
    case 'withdraw-zone':
      return decideZone(state, command, newId)
    default:
      return decidePlan(state, command, newId)
  }
}

function decidePlan(state: SiteState, command: OfPlans, newId: () => string): Decision {
  if (command.type === 'add-plan') {
    const { level, title, sheet, file } = command
    const payload = { attachments: [file], plan: planId.parse(newId()), level, title, sheet }
    return ok([{ type: 'plan-added', payload }])
  }
  const known = state.plans.find(({ id }) => id === command.plan)
  if (!known) return refusal('site-plan-unknown')
  const { id: plan, seen: saw } = known
  switch (command.type) {
    case 'name-plan': {
      const { level, title } = command
      return ok([{ type: 'plan-named', payload: { attachments: [], plan, level, title, saw } }])
    }
    case 'withdraw-plan':
      return known.withdrawn ? ok([]) : ok([{ type: 'plan-withdrawn', payload: { attachments: [], plan, saw } }])
    case 'drop-revision': {
      const standing = standingRevisions(known.revisions)
      const { revision } = command
      if (!standing.some(({ id }) => id === revision)) return refusal('revision-unknown')
      if (standing.length === 1) return refusal('revision-only')
      if (standing.at(-1)?.id !== revision) return refusal('revision-replaced')
      return ok([{ type: 'revision-dropped', payload: { attachments: [], plan, revision } }])
    }
    case 'restore-revision': {
      const { revision } = command
      if (!known.revisions.some(({ id, dropped }) => id === revision && dropped)) return refusal('revision-unknown')
      return ok([{ type: 'revision-restored', payload: { attachments: [], plan, revision } }])
    }
    case 'revise-plan': {
      const { over, sheet, file, match } = command
      const before = standingRevisions(known.revisions).find(({ id }) => id === over)
      if (!before) return refusal('revision-unknown')
      if (match && !(farApart(match.from, before) && farApart(match.to, sheet))) return refusal('points-too-close')
      const payload = { attachments: [file], plan, sheet, over, ...(match && { match }) }
      return ok([{ type: 'plan-revised', payload }])
    }
    default:
      return assertNever(command)
  }
}

function decideLot(state: SiteState, command: OfLots, newId: () => string): Decision {
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

function decideZone(state: SiteState, command: OfZones, newId: () => string): Decision {
  const attachments: [] = []
  const isTaken = (words: string, except?: string) =>
    state.zones.some((one) => one.id !== except && !one.withdrawn && foldText(zoneWords(one)) === foldText(words))
  if (command.type === 'add-zone') {
    const { is } = command
    if (isTaken(zoneWords(is))) return refusal('zone-taken')
    return ok([{ type: 'zone-added', payload: { attachments, zone: zoneId.parse(newId()), is } }])
  }
  const known = state.zones.find(({ id }) => id === command.zone)
  if (!known) return refusal('zone-unknown')
  const { id: zone, seen: saw } = known
  if (command.type === 'withdraw-zone') {
    return known.withdrawn ? ok([]) : ok([{ type: 'zone-withdrawn', payload: { attachments, zone, saw } }])
  }
  if (isTaken(zoneWords(command.is), zone)) return refusal('zone-taken')
  return ok([{ type: 'zone-changed', payload: { attachments, zone, is: command.is, saw } }])
}

/** Two lots of one number could not be told apart in a list that names them by it. */
function isTaken({ lots }: SiteState, number: string, except?: LotState): boolean {
  const same = (one: LotState) => one.number.toLocaleLowerCase('fr') === number.toLocaleLowerCase('fr')
  return number !== '' && lots.some((one) => one.id !== except?.id && !one.withdrawn && same(one))
}
