import { PasswordInput, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import { ActButton } from '../../components/act/act-button'
import { Door } from '../../components/frame/door'
import { ScreenFields } from '../../components/organisation/screen-fields'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { useCountdown } from './use-countdown'

/** Asks for the passphrase; after wrong ones it says how long to wait. */
export function UnlockScreen({ status }: { readonly status: Extract<AppStatus, { kind: 'locked' }> }) {
  const { t } = useTexts()
  const [passphrase, setPassphrase] = useState('')
  const unlock = useCommand('app.unlock', { quiet: true })
  const seconds = useCountdown(status.waitSeconds)
  const waiting = seconds > 0 ? t('unlock.wait', { seconds }) : undefined
  const open = async () => {
    if (waiting !== undefined || passphrase === '') return
    const outcome = await unlock.run({ passphrase })
    if (!outcome.ok && outcome.reason === 'wrong-passphrase') setPassphrase('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void open()
  }
  return (
    <Door title={t('unlock.title')} corner={<ScreenFields screen={status.screen} bare />}>
      {status.because !== undefined && <p role="alert">{t(`unlock.${status.because}`)}</p>}
      <form onSubmit={submit} style={{ display: 'grid', gap: 'var(--gap-4)' }}>
        <PasswordInput
          label={t('protection.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoFocus
          autoComplete="off"
          maxLength={1000}
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ 'aria-label': t('protection.show') }}
        />
        <RefusalLine words={unlock.refused?.words} />
        {waiting !== undefined && <output>{waiting}</output>}
        <div>
          <ActButton label={t('unlock.open')} rank="main" onAct={open} reason={waiting} inPalette={false} />
        </div>
      </form>
      <Text size="xs" c="dimmed">
        {t('unlock.forgotten')}
      </Text>
    </Door>
  )
}
