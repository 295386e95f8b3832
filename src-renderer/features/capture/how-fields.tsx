import { channels, directions } from '../../../src-shared/domain/common/vocabulary'
import { ChoiceField } from '../../components/form/choice-field'
import { useTexts } from '../../lib/texts'
import type { CaptureForm } from './capture-form'

interface HowFieldsProps {
  readonly form: CaptureForm
  readonly onChange: (changes: Partial<CaptureForm>) => void
}

/** How it reached us, and on which side we stand. */
export function HowFields({ form, onChange }: HowFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <ChoiceField
        label={t('capture.channel')}
        value={form.channel}
        choices={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <ChoiceField
        label={t('capture.direction')}
        value={form.direction}
        choices={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(direction) => onChange({ direction })}
      />
    </>
  )
}
