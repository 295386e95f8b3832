import { type Visibility, visibilities } from '../../../src-shared/domain/common/visibility'
import { useTexts } from '../../lib/texts'
import { ChoiceField } from './choice-field'

interface VisibilityChoiceProps {
  readonly value: Visibility
  readonly onChange: (visibility: Visibility) => void
}

/** Who may see what is being written, with what the choice means. */
export function VisibilityChoice({ value, onChange }: VisibilityChoiceProps) {
  const { t } = useTexts()
  return (
    <ChoiceField
      label={t('composer.visibility')}
      hint={t(`visibility.${value}.hint`)}
      value={value}
      look="chips"
      choices={visibilities.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
      onChange={onChange}
    />
  )
}
