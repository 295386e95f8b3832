import type { dispatchEvents } from '../domain/case/events/dispatch'
import { beside, type Told } from './entry-told'

/** What the entries about how a letter leaves say. */
export const dispatchEventWords: { readonly [T in keyof typeof dispatchEvents]: Told<T> } = {
  'dispatch-chosen': ({ letter: id, way, tracking, cost, consent }, { t, format, letter }) => ({
    title: beside(t('event.dispatch-chosen'), t(`dispatch.way.${way}`), letter(id)),
    facts: [
      ...(tracking ? [[t('event.fact.tracking'), tracking] as const] : []),
      ...(cost ? [[t('event.fact.price'), format.money(cost)] as const] : []),
      ...(consent
        ? [
            [
              t('event.fact.consent'),
              t('dispatch.consent.line', { by: consent.by, date: format.longDate(consent.on) })
            ] as const
          ]
        : [])
    ]
  }),
  'proof-filed': ({ letter: id, slot }, { t, letter }) => ({
    title: beside(t('event.proof-filed'), t(`proof.${slot}`), letter(id))
  })
}
