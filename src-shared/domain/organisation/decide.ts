import { z } from 'zod'
import { assertNever } from '../../lib/assert-never'
import { ok, type Result } from '../../lib/result'
import { attachment } from '../common/attachment'
import { type Refusal, refusal } from '../common/refusal'
import { planProblem } from '../deadline/plan'
import { type DeadlineSettings, deadlineSettings } from '../deadline/settings'
import { dispatchSettings } from '../dispatch/settings'
import { realChanges, type TemplateChange, templateChanges } from '../letter/own-templates'
import { isIdle, noPhrases, phraseChange } from '../letter/phrases'
import { hasWord, wordChange } from '../spelling/own-words'
import { company, mediator, type OrganisationEvent, person, preferences } from './organisation'
import type { OrganisationState } from './state'

export const organisationCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-company'), company, logo: attachment.optional() }),
  /** `signature`: the picture that `person.signature` names, where it was chosen anew. */
  z.strictObject({ type: z.literal('set-person'), person, signature: attachment.optional() }),
  z.strictObject({ type: z.literal('set-mediator'), mediator: mediator.optional() }),
  z.strictObject({ type: z.literal('set-preferences'), preferences }),
  /** The parts that are named take the place of those known. */
  z.strictObject({ type: z.literal('set-deadline-settings'), settings: deadlineSettings }),
  z.strictObject({ type: z.literal('set-dispatch-settings'), settings: dispatchSettings }),
  z.strictObject({ type: z.literal('set-letter-templates'), templates: templateChanges }),
  z.strictObject({ type: z.literal('change-phrase'), change: phraseChange }),
  z.strictObject({ type: z.literal('change-word'), change: wordChange })
])
export type OrganisationCommand = z.infer<typeof organisationCommand>

export const organisationRefusals = [
  'nothing-changed',
  'last-signatory',
  'first-number-given',
  'plan-step-twice',
  'plan-anchor-missing',
  'plan-cycle',
  'template-wrong'
] as const
export type OrganisationRefusal = Refusal<(typeof organisationRefusals)[number]>

export interface OrganisationFacts {
  /** The highest case number this machine has given this year. */
  readonly highestNumber: number | undefined
  /** The first of the templates that is not fit to write a letter, by its name. */
  readonly wrongTemplate?: TemplateChange | undefined
}

/** Somebody must stay able to sign a letter, or the firm could acknowledge nothing. */
function leavesNobodyToSign(state: OrganisationState, command: OrganisationCommand): boolean {
  if (command.type !== 'set-person' || (command.person.active && command.person.powers.letters)) return false
  return !state.people.some((one) => one.id !== command.person.id && one.active && one.powers.letters)
}

/** Both were read by the same schema, which puts the fields in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function changesNothing(state: OrganisationState, command: OrganisationCommand): boolean {
  switch (command.type) {
    case 'set-company':
      return !command.logo && same(command.company, state.company)
    case 'set-person':
      return (
        !command.signature &&
        same(
          command.person,
          state.people.find((one) => one.id === command.person.id)
        )
      )
    case 'set-mediator':
      return same(command.mediator, state.mediator)
    case 'set-preferences':
      return same(command.preferences, state.preferences)
    case 'change-phrase':
      return isIdle(state.phrases ?? noPhrases, command.change)
    case 'change-word':
      return hasWord(state.words ?? [], command.change) === command.change.on
    case 'set-letter-templates':
      return realChanges(state.templates ?? [], command.templates).length === 0
    case 'set-deadline-settings':
      return changedSettings(state, command.settings).length === 0
    case 'set-dispatch-settings':
      return same({ ...state.dispatch, ...command.settings }, state.dispatch ?? {})
    default:
      return assertNever(command)
  }
}

const settingParts = [
  'rates',
  'lead',
  'rules',
  'plans',
  'plansAside',
  'margin'
] as const satisfies readonly (keyof DeadlineSettings)[]

function changedSettings({ deadlines = {} }: OrganisationState, settings: DeadlineSettings) {
  return settingParts.filter((part) => settings[part] !== undefined && !same(settings[part], deadlines[part]))
}

/** The first plan that cannot be laid out, by its name and the steps it is about. */
function wrongPlan({ plans = [] }: DeadlineSettings) {
  for (const plan of plans) {
    const problem = planProblem(plan)
    if (!problem) continue
    const named = (id: string): string => plan.steps.find((step) => step.id === id)?.name ?? id.replaceAll('-', ' ')
    const steps = problem.kind === 'cycle' ? problem.steps : [problem.step]
    const about = { plan: plan.name ?? plan.id, steps: steps.map(named).join(' → ') }
    return refusal(`plan-${problem.kind}`, about)
  }
  return undefined
}

/** What a command does to the organisation's stream. */
export function decideOrganisation(
  state: OrganisationState,
  command: OrganisationCommand,
  facts: OrganisationFacts
): Result<readonly OrganisationEvent[], OrganisationRefusal> {
  if (changesNothing(state, command)) return refusal('nothing-changed')
  if (leavesNobodyToSign(state, command)) return refusal('last-signatory')
  const saw = (part: string) => (state.seen[part] ? { saw: state.seen[part] } : {})
  switch (command.type) {
    case 'set-company': {
      const attachments = command.logo ? [command.logo] : []
      return ok([{ type: 'company-set', payload: { attachments, company: command.company, ...saw('company') } }])
    }
    case 'set-person': {
      const attachments = command.signature ? [command.signature] : []
      return ok([{ type: 'person-set', payload: { attachments, person: command.person, ...saw(command.person.id) } }])
    }
    case 'set-deadline-settings': {
      const wrong = wrongPlan(command.settings)
      if (wrong) return wrong
      return ok([
        {
          type: 'deadline-settings-set',
          payload: { attachments: [], settings: command.settings, ...saw('deadlines') }
        }
      ])
    }
    case 'set-dispatch-settings': {
      const payload = { attachments: [], settings: command.settings, ...saw('dispatch') }
      return ok([{ type: 'dispatch-settings-set', payload }])
    }
    case 'change-phrase':
      return ok([{ type: 'phrase-changed', payload: { attachments: [], change: command.change } }])
    case 'change-word':
      return ok([{ type: 'word-changed', payload: { attachments: [], change: command.change } }])
    case 'set-letter-templates': {
      if (facts.wrongTemplate) return refusal('template-wrong', { kind: facts.wrongTemplate.kind })
      const templates = realChanges(state.templates ?? [], command.templates)
      return ok([{ type: 'letter-templates-set', payload: { attachments: [], templates, ...saw('templates') } }])
    }
    case 'set-mediator': {
      const payload = { attachments: [], ...(command.mediator && { mediator: command.mediator }), ...saw('mediator') }
      return ok([{ type: 'mediator-set', payload }])
    }
    case 'set-preferences': {
      const first = command.preferences.references.firstNumber
      if (
        facts.highestNumber !== undefined &&
        first <= facts.highestNumber &&
        first !== state.preferences?.references.firstNumber
      ) {
        return refusal('first-number-given', { highest: facts.highestNumber })
      }
      return ok([
        {
          type: 'preferences-set',
          payload: { attachments: [], preferences: command.preferences, ...saw('preferences') }
        }
      ])
    }
    default:
      return assertNever(command)
  }
}
