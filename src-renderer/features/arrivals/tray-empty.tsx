import { IconMailOpened } from '@tabler/icons-react'
import type { ArrivalStanding } from '../../../src-shared/domain/arrivals/arrival'
import { EmptyState } from '../../components/state/empty-state'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'

export function TrayEmpty({ standing }: { readonly standing: ArrivalStanding }) {
  const { t } = useTexts()
  const title = t(`arrivals.empty.${standing}.title`)
  return (
    <div className={classes['none']}>
      <EmptyState icon={IconMailOpened} title={title} text={t(`arrivals.empty.${standing}.text`)} />
    </div>
  )
}

export function NothingOpen() {
  const { t } = useTexts()
  return (
    <div className={classes['nothing']}>
      <EmptyState icon={IconMailOpened} title={t('arrivals.none-open.title')} text={t('arrivals.none-open.text')} />
    </div>
  )
}
