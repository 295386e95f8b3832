import type { deadlineEvents } from '../domain/case/events/deadlines'
import type { DeadlineInputs } from '../domain/deadline/inputs'
import { inputName } from '../domain/deadline/inputs'
import { inputValueWords, inputWords, ruleName } from './deadline-words'
import { beside, type EntryNames, type Told } from './entry-told'

type Row = readonly [name: string, value: string]

const inputRows = ({ t, format }: EntryNames, rule: string, given: DeadlineInputs): readonly Row[] =>
  inputName.options.flatMap((name): Row[] => {
    const value = given[name]
    return value === undefined ? [] : [[inputWords(t, name, rule), inputValueWords(t, format, name, value)]]
  })

/** What the entries about deadlines say. */
export const deadlineEventWords: { readonly [T in keyof typeof deadlineEvents]: Told<T> } = {
  'anchors-recorded': ({ given, was, cleared }, names) => {
    const { t, format } = names
    const before = (name: keyof DeadlineInputs): string => {
      const value = was[name]
      return value === undefined ? '' : ` (${t('event.anchor.was', { was: inputValueWords(t, format, name, value) })})`
    }
    return {
      title: t('event.anchors-recorded'),
      facts: [
        ...inputName.options.flatMap((name): Row[] => {
          const value = given[name]
          if (value === undefined) return []
          return [[t(`deadline.input.${name}`), inputValueWords(t, format, name, value) + before(name)]]
        }),
        ...cleared.map((name): Row => [t(`deadline.input.${name}`), t('event.anchor.cleared')])
      ]
    }
  },
  'deadline-event-recorded': ({ kind, on, until, by, text, withdrawn, of }, { t, format }) => ({
    title: beside(
      t(`deadline.event.${kind}`),
      by && t(`deadline.by.${by}`),
      withdrawn && t('event.deadline-event.withdrawn'),
      of && !withdrawn ? t('event.deadline-event.corrected') : undefined
    ),
    text,
    facts: [
      [t('event.deadline-event.on'), format.longDate(on)],
      ...(until ? [[t('event.deadline-event.until'), format.longDate(until)] as const] : [])
    ]
  }),
  'deadline-confirmed': ({ rule, subject, given, value }, names) => ({
    title: beside(names.t('event.deadline-confirmed'), ruleName(names.t, rule), subject),
    facts: [
      ...inputRows(names, rule, given),
      [names.t('deadlines.last-day'), names.format.longDate(value.lastDay)],
      [names.t('deadlines.act-by'), names.format.longDate(value.actBy)]
    ]
  }),
  'deadline-recomputed': ({ rule, from, to, reason, because }, { t, format }) => ({
    title: beside(t('event.deadline-recomputed'), ruleName(t, rule)),
    text: because ? t('event.deadline.settings') : reason,
    facts: [
      [t('event.deadline.was'), format.longDate(from.lastDay)],
      [t('event.deadline.now'), format.longDate(to.lastDay)],
      ...(because && to.side !== 'our-exposure'
        ? ([[t('event.deadline.warned'), format.longDate(to.warnFrom)]] as const)
        : [])
    ]
  }),
  'deadline-dropped': ({ rule, reason }, { t }) => ({
    title: beside(t('event.deadline-dropped'), ruleName(t, rule)),
    text: reason
  }),
  'deadline-closed': ({ rule, outcome, reason }, { t }) => ({
    title: beside(t('event.deadline-closed'), ruleName(t, rule), t(`deadline-outcome.${outcome}`)),
    text: reason
  }),
  'demand-extended': ({ number, was, on, reason }, { t, format }) => ({
    title: beside(t('event.demand-extended'), number),
    text: reason,
    facts: [
      [t('event.deadline.was'), format.longDate(was)],
      [t('event.deadline.now'), format.longDate(on)]
    ]
  })
}
