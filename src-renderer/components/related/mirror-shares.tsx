import { useTexts } from '../../lib/texts'
import classes from './related-list.module.css'

/** What two mirrored cases share, and what is each one's own. */
export function MirrorShares() {
  const { t } = useTexts()
  return (
    <dl className={classes['shares']}>
      <dt>{t('mirror.shared')}</dt>
      <dd>{t('mirror.shared.what')}</dd>
      <dt>{t('mirror.private')}</dt>
      <dd>{t('mirror.private.what')}</dd>
    </dl>
  )
}
