import { ActButton } from '../../../components/act/act-button'
import { fixedKeys } from '../../../lib/fixed-keys'
import { type Standing, useIsBehind } from '../../../lib/held'
import { useTexts } from '../../../lib/texts'

interface KeepTemplateProps {
  readonly standing: Standing<string>
  /** As it is drawn: what was typed since is not tried yet. */
  readonly drawn: string
  readonly reason: string | undefined
  readonly onKeep: () => Promise<void>
}

/** Keeps a template for the letters to come; by itself, so that a key draws nothing but this. */
export function KeepTemplate({ standing, drawn, reason, onKeep }: KeepTemplateProps) {
  const { t } = useTexts()
  const isBehind = useIsBehind(standing, drawn)
  return (
    <ActButton
      label={t('templates.keep')}
      rank="main"
      keys={fixedKeys.writing.finish}
      reason={isBehind ? t('letter-screen.checking') : reason}
      onAct={onKeep}
    />
  )
}
