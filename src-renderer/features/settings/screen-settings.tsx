import { ScreenFields } from '../../components/organisation/screen-fields'
import { useOpenStatus } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { SectionHead } from './section-head'
import classes from './settings.module.css'

/** Language and appearance of this machine. */
export function ScreenSettings() {
  const { t } = useTexts()
  const { screen } = useOpenStatus()
  return (
    <>
      <SectionHead title={t('settings.screen')} text={t('settings.screen.text')} />
      <div className={classes['fields']}>
        <ScreenFields screen={screen} />
      </div>
    </>
  )
}
