import { Switch } from '@mantine/core'
import { ScreenFields } from '../../components/organisation/screen-fields'
import { useCommand } from '../../lib/commands'
import { useOpenStatus } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { SectionHead } from './section-head'
import classes from './settings.module.css'

/** Language and appearance of this machine. */
export function ScreenSettings() {
  const { t } = useTexts()
  const { screen } = useOpenStatus()
  const { run } = useCommand('app.set-screen')
  return (
    <>
      <SectionHead title={t('settings.screen')} text={t('settings.screen.text')} />
      <div className={classes['fields']}>
        <ScreenFields screen={screen} />
        <Switch
          label={t('settings.letter-keys')}
          description={t('settings.letter-keys.text')}
          checked={screen.letterKeys ?? true}
          onChange={(event) => void run({ ...screen, letterKeys: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}
