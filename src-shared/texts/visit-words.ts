import type { visitEvents } from '../domain/case/events/visits'
import { beside, type EntryNames, type Told } from './entry-told'

type Row = readonly [name: string, value: string]
type Sorting = Parameters<Told<'defect-sorted'>>[0]

const row = (name: string, value: string | undefined): readonly Row[] => (value ? [[name, value]] : [])

function sortingFacts(payload: Sorting, { t, contact }: EntryNames): readonly Row[] {
  const { kind, trade, responsible, hidden, blocking, safety } = payload
  return [
    [t('defect.kind'), t(`defect.kind.${kind}`)],
    ...row(t('defect.trade'), trade),
    ...row(t('defect.responsible'), responsible && contact(responsible)),
    ...row(t('defect.marks'), marksWords(t, { hidden, blocking, safety }))
  ]
}

interface Marks {
  readonly hidden?: boolean | undefined
  readonly blocking?: boolean | undefined
  readonly safety?: boolean | undefined
}

/** What is remarkable about a defect, in words; empty where nothing is. */
export function marksWords(t: EntryNames['t'], marks: Marks): string {
  const { hidden, blocking, safety } = marks
  return [
    ...(hidden ? [t('defect.hidden')] : []),
    ...(blocking ? [t('defect.blocking')] : []),
    ...(safety ? [t('defect.safety')] : [])
  ].join(' · ')
}

/** What the entries of visits on site say. */
export const visitEventWords: { readonly [T in keyof typeof visitEvents]: Told<T> } = {
  'visit-begun': ({ number, kind }, { t }) => ({
    title: beside(t('event.visit-begun', { number }), t(`visit.kind.${kind}`))
  }),
  'visit-changed': ({ visit, persons, weather, note }, names) => {
    const { t } = names
    return {
      title: t('event.visit-changed', { number: names.visit(visit) ?? 0 }),
      text: note,
      facts: [
        ...persons.map(({ name, capacity }): Row => [t(`capacity.${capacity}`), name]),
        ...row(t('visit.weather'), weather && t(`weather.${weather}`))
      ]
    }
  },
  'visit-ended': ({ visit, outcome, text, nextVisit }, names) => {
    const { t, format } = names
    return {
      title: beside(t('event.visit-ended', { number: names.visit(visit) ?? 0 }), t(`visit.outcome.${outcome}`)),
      text,
      facts: row(t('visit.next'), nextVisit && format.longDate(nextVisit))
    }
  },
  'visit-reopened': ({ visit }, names) => ({
    title: names.t('event.visit-reopened', { number: names.visit(visit) ?? 0 })
  }),
  'defect-captured': ({ number, room, clock }, { t }) => ({
    title: beside(t('event.defect-captured', { number }), room),
    facts: row(t('visit.clock'), clock && beside(clock.camera, t('visit.clock.minutes', { count: clock.minutes })))
  }),
  'defect-documented': ({ defect, attachments }, names) => ({
    title: beside(
      names.t('event.defect-documented', { number: names.defect(defect) ?? 0 }),
      names.t('count.files', { count: attachments.length })
    )
  }),
  'defect-sorted': (payload, names) => ({
    title: beside(names.t('event.defect-sorted', { number: names.defect(payload.defect) ?? 0 }), payload.place),
    text: payload.text,
    facts: sortingFacts(payload, names)
  }),
  'defect-seen': ({ defect, visit, as }, names) => ({
    title: beside(
      names.t('event.defect-seen', { number: names.defect(defect) ?? 0 }),
      names.t(`sighting.${as}`),
      names.t('visit.number', { number: names.visit(visit) ?? 0 })
    )
  }),
  'defect-unsorted': ({ defect }, names) => ({
    title: names.t('event.defect-unsorted', { number: names.defect(defect) ?? 0 })
  })
}
