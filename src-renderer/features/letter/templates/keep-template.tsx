import { ActButton } from '../../../components/act/act-button'
import { fixedKeys } from '../../../lib/fixed-keys'
import { type Standing, useIsBehind } from '../../../lib/held'
import { useTexts } from '../../../lib/texts'

interface KeepTemplateProps {
  readonly standing: Standing<string>
  /** As it is drawn: what was typed since is not tried yet. */
  readonly drawn: string
  readonly reason: string | undefined
  /** Whether what is drawn was tried. */
  readonly isTried: boolean
  readonly onKeep: () => Promise<void>
}

/** Keeps a template for the letters to come; by itself, so that a key draws nothing but this. */
export function KeepTemplate({ standing, drawn, reason, isTried, onKeep }: KeepTemplateProps) {
  const { t } = useTexts()
  const isBehind = useIsBehind(standing, drawn) || !isTried
  return (
    <ActButton
      label={t('templates.keep')}
      rank="main"
      keys={fixedKeys.writing.finish}
      reason={reason}
      waits={isBehind ? t('letter-screen.checking') : undefined}
      onAct={onKeep}
    />
  )
}
