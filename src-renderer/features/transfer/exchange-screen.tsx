import { PaneHeader } from '../../components/frame/pane-header'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { MachinesPart } from './machines-part'
import { MakePart } from './make-part'
import { TakePart } from './take-part'
import classes from './transfer.module.css'

/** Cases to other machines of the firm and from them, in encrypted packages. */
export function ExchangeScreen() {
  const { t } = useTexts()
  return (
    <>
      <PaneHeader level={1} title={t('transfer.title')} onBack={() => goTo('cases')} />
      <div className={classes['page']}>
        <p className={classes['about']}>{t('transfer.about')}</p>
        <MakePart />
        <TakePart />
        <MachinesPart />
      </div>
    </>
  )
}
