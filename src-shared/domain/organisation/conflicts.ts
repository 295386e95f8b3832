import type { Stored } from '../common/recorded'
import type { OrganisationEvent } from './organisation'

/** What of the firm's settings two machines set without knowing of each other. */
export const firmParts = ['company', 'person', 'mediator', 'preferences', 'deadlines', 'dispatch', 'template'] as const
export type FirmPart = (typeof firmParts)[number]

interface Setting {
  /** The events that see each other. */
  readonly group: string
  readonly part: FirmPart
  /** Each thing that is set, with its value as text. */
  readonly set: readonly (readonly [key: string, value: string])[]
  readonly id: string
  readonly saw: string | undefined
}

/**
 * The parts whose last version was set without having seen the one before it, another one. It holds until somebody sets
 * the part again, who then has seen both.
 * @param events of the firm's stream, in the order of folding
 */
export function firmConflicts(events: readonly Stored<OrganisationEvent>[]): readonly FirmPart[] {
  const groups = new Map<string, Setting[]>()
  for (const event of events) {
    const setting = settingOf(event)
    if (setting) groups.set(setting.group, [...(groups.get(setting.group) ?? []), setting])
  }
  const found = [...groups.values()].flatMap((settings) => (isContested(settings) ? [settings[0]?.part] : []))
  return firmParts.filter((part) => found.includes(part))
}

function isContested(settings: readonly Setting[]): boolean {
  const keys = new Set(settings.flatMap(({ set }) => set.map(([key]) => key)))
  return [...keys].some((key) => {
    const setters = settings.flatMap((one, at) =>
      one.set.flatMap(([name, value]) => (name === key ? [{ at, value }] : []))
    )
    const last = setters.at(-1)
    if (!last) return false
    const seen = settings.findIndex(({ id }) => id === settings[last.at]?.saw)
    return setters.some(({ at, value }) => at > seen && at < last.at && value !== last.value)
  })
}

function settingOf({ header: { id }, ...event }: Stored<OrganisationEvent>): Setting | undefined {
  const text = (value: unknown) => JSON.stringify(value) ?? ''
  const whole = (part: FirmPart, value: unknown, saw: string | undefined, group: string = part): Setting => ({
    ...{ group, part, id, saw },
    set: [[group, text(value)]]
  })
  const partly = (part: FirmPart, values: object, saw: string | undefined): Setting => ({
    ...{ group: part, part, id, saw },
    set: Object.entries(values).map(([key, value]) => [key, text(value)] as const)
  })
  switch (event.type) {
    case 'company-set':
      return whole('company', event.payload.company, event.payload.saw)
    case 'person-set':
      return whole('person', event.payload.person, event.payload.saw, `person ${event.payload.person.id}`)
    case 'mediator-set':
      return whole('mediator', event.payload.mediator, event.payload.saw)
    case 'preferences-set':
      return whole('preferences', event.payload.preferences, event.payload.saw)
    case 'deadline-settings-set':
      return partly('deadlines', event.payload.settings, event.payload.saw)
    case 'dispatch-settings-set':
      return partly('dispatch', event.payload.settings, event.payload.saw)
    case 'letter-templates-set': {
      const set = event.payload.templates.map(
        ({ text: said, kind, language, tone }) => [[kind, language, tone].join(' '), text(said)] as const
      )
      return { group: 'template', part: 'template', id, saw: event.payload.saw, set }
    }
    default:
      return undefined
  }
}
