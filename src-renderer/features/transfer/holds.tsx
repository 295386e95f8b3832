import type { Output } from '../../../src-shared/ipc/contract'
import { useTexts } from '../../lib/texts'
import { Note } from './note'
import classes from './transfer.module.css'

/** What a package will hold. */
export function Holds({ plan }: { readonly plan: Output<'transfer.plan'> }) {
  const { t, format } = useTexts()
  const size = { entries: t('count.entries', { count: plan.entries }), files: t('count.files', { count: plan.files }) }
  return (
    <>
      <h3>{t('transfer.make.holds')}</h3>
      <ul className={classes['list']}>
        {plan.cases.map(({ id, reference, title }) => (
          <li key={id} className={classes['case']}>
            <span className={classes['reference']}>{reference}</span>
            <bdi>{title || t('inbox.untitled')}</bdi>
          </li>
        ))}
      </ul>
      <p>
        {t(plan.files === 0 ? 'transfer.counts.bare' : 'transfer.counts', {
          ...size,
          size: format.fileSize(plan.bytes)
        })}
      </p>
      {plan.left > 0 && <p className={classes['about']}>{t('transfer.left', { count: plan.left })}</p>}
      {plan.missing > 0 && <Note tone="amber">{t('transfer.make.missing', { count: plan.missing })}</Note>}
    </>
  )
}
