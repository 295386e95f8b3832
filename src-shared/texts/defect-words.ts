import type { defectEvents } from '../domain/case/events/defects'
import type { CaseId, DefectId } from '../lib/ids'
import { beside, type EntryNames, type EntryWords, type Told } from './entry-told'

type Row = readonly [name: string, value: string]

type StepKey =
  | 'event.defects-contested'
  | 'event.defects-lifted'
  | 'event.defects-notified'
  | 'event.defects-repaired'
  | 'event.defects-reserved'
  | 'event.lifting-asked'
  | 'event.lifting-refused'
  | 'event.repair-accepted'
  | 'event.repair-announced'
  | 'event.repair-checked'
  | 'event.repair-refused'

function step(
  key: StepKey,
  { defects, text }: { readonly defects: readonly DefectId[]; readonly text: string },
  { t, defects: named }: EntryNames,
  ...more: readonly (string | undefined)[]
): EntryWords {
  return { title: beside(t(key, { count: defects.length }), named(defects), ...more), text }
}

/** The other case in which it was recorded first. */
const firstIn = ({ from }: { readonly from?: CaseId | undefined }, { t, reference }: EntryNames) => {
  const other = from && reference(from)
  return other ? { facts: [[t('event.fact.case'), other] satisfies Row] } : {}
}

/** What the entries about the ladders of a defect, its cost and the money kept back say. */
export const defectWords: { readonly [T in keyof typeof defectEvents]: Told<T> } = {
  'defects-reserved': (payload, names) =>
    step('event.defects-reserved', payload, names, names.t(`writing.${payload.by}`)),
  'defects-repaired': ({ works, text }, names) => {
    const defects = works.map(({ defect }) => defect)
    return step('event.defects-repaired', { defects, text }, names)
  },
  'lifting-asked': (payload, names) =>
    step(
      'event.lifting-asked',
      payload,
      names,
      (payload.letter && names.letter(payload.letter)) ?? names.t(`writing.${payload.by}`)
    ),
  'defects-lifted': (payload, names) =>
    step('event.defects-lifted', payload, names, names.contact(payload.who), names.t(`writing.${payload.by}`)),
  'lifting-refused': (payload, names) => step('event.lifting-refused', payload, names, names.contact(payload.who)),
  'defects-contested': (payload, names) =>
    step('event.defects-contested', payload, names, names.t(`contested.${payload.side}`)),
  'defects-notified': (payload, names) => ({
    ...step('event.defects-notified', payload, names, names.contact(payload.to)),
    facts: [
      ...(payload.due ? [[names.t('event.fact.until'), names.format.longDate(payload.due)] satisfies Row] : []),
      ...(payload.case ? [[names.t('event.fact.case'), names.reference(payload.case) ?? ''] satisfies Row] : [])
    ]
  }),
  'repair-announced': (payload, names) => ({
    ...step('event.repair-announced', payload, names),
    ...firstIn(payload, names)
  }),
  'work-answered': (payload, names) => ({
    title: beside(
      names.t(`event.work-answered.${payload.answer}`),
      names.defects(payload.defects),
      payload.by && names.contact(payload.by)
    ),
    text: payload.text,
    ...firstIn(payload, names)
  }),
  'repair-checked': (payload, names) => ({
    ...step('event.repair-checked', payload, names),
    ...firstIn(payload, names)
  }),
  'repair-accepted': (payload, names) => ({
    ...step('event.repair-accepted', payload, names),
    ...firstIn(payload, names)
  }),
  'repair-refused': (payload, names) => ({
    ...step('event.repair-refused', payload, names),
    ...firstIn(payload, names)
  }),
  'defect-costed': ({ defect, nature, amount, payer, text }, { t, format, defects }) => ({
    title: beside(t(`cost.${nature}`), format.money(amount), defects([defect]), t(`payer.${payer}`)),
    text
  }),
  'retention-recorded': ({ party, amount, works, kept }, { t, format, contact }) => ({
    title: beside(t('event.retention-recorded'), format.money(amount), contact(party)),
    facts: [
      [t('retention.works'), format.money(works)],
      ...(kept === '' ? [] : [[t('retention.kept'), kept] satisfies Row])
    ]
  }),
  'retention-opposed': ({ party, on, text }, { t, format, contact }) => ({
    title: beside(t('event.retention-opposed'), contact(party), format.longDate(on)),
    text
  }),
  'retention-released': ({ party, on, amount, text }, { t, format, contact }) => ({
    title: beside(t('event.retention-released'), format.money(amount), contact(party), format.longDate(on)),
    text
  })
}
