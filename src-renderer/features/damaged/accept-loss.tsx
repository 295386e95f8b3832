import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { ConfirmFinal } from '../../components/act/confirm-final'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'

/** Opens without the entries that are missing, once the person has read that they are. */
export function AcceptLoss() {
  const { t } = useTexts()
  const [passphrase, setPassphrase] = useState('')
  const [asked, setAsked] = useState(false)
  const accept = useCommand('app.accept-loss', { quiet: true })
  const confirm = async () => {
    setAsked(false)
    await accept.run({ passphrase })
  }
  return (
    <>
      <PasswordInput
        label={t('protection.passphrase')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('protection.show') }}
      />
      <div>
        <ActButton label={t('damaged.accept')} rank="final" onAct={() => setAsked(true)} inPalette={false} />
      </div>
      <RefusalLine words={accept.refused?.words} />
      <ConfirmFinal
        opened={asked}
        title={t('damaged.accept.title')}
        text={t('damaged.accept.text')}
        actLabel={t('damaged.accept')}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      />
    </>
  )
}
