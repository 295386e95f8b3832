import { PaneHeader } from '../../components/frame/pane-header'
import { useTexts } from '../../lib/texts'
import { useWayBack } from '../../lib/way-back'
import { MachinesPart } from './machines-part'
import { MakePart } from './make-part'
import { TakePart } from './take-part'
import classes from './transfer.module.css'

/** Cases to other machines of the firm and from them, in encrypted packages. */
export function ExchangeScreen() {
  const { t } = useTexts()
  const back = useWayBack('today')
  return (
    <>
      <PaneHeader level={1} title={t('transfer.title')} onBack={back} />
      <div className={classes['page']}>
        <p className={classes['about']}>{t('transfer.about')}</p>
        <MakePart />
        <TakePart />
        <MachinesPart />
      </div>
    </>
  )
}
