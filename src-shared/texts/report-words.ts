import { liftingOutcomes, type reportEvents } from '../domain/case/events/reports'
import { beside, type Told } from './entry-told'

/** What is said of a paper of the site that was signed. */
export const reportEventWords: { readonly [T in keyof typeof reportEvents]: Told<T> } = {
  'report-signed': (
    { kind, number, decision, text, signatories, defects, liftings, reduction, absent = [] },
    { t, defect, format }
  ) => ({
    title: beside(t(`event.report-signed.${kind}`, { number }), decision && t(`reception.${decision}`)),
    text,
    facts: [
      ...signatories
        .filter(({ how }) => how !== 'unsigned')
        .map(
          ({ name, capacity }) => [t('event.report-signed.names'), `${name} (${t(`capacity.${capacity}`)})`] as const
        ),
      ...absent.map(
        ({ name, capacity }) => [t('event.report-signed.absent'), `${name} (${t(`capacity.${capacity}`)})`] as const
      ),
      ...(reduction ? [[t('event.report-signed.reduction'), format.money(reduction.amount)] as const] : []),
      ...liftingOutcomes.flatMap((outcome) => {
        const some = (liftings ?? []).filter((one) => one.outcome === outcome)
        const numbers = some.map((one) => defect(one.defect) ?? 0).join(', ')
        return some.length === 0 ? [] : [[t(`event.report-signed.${outcome}`), numbers] as const]
      }),
      ...(liftings || defects.length === 0
        ? []
        : [[t('event.report-signed.defects'), defects.map((id) => defect(id) ?? 0).join(', ')] as const])
    ]
  }),
  'report-handed': ({ to, how }, { t }) => ({
    title: t('event.report-handed', { to, how: t(`handing.${how}`) })
  })
}
