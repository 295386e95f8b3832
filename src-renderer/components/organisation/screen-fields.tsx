import { languages } from '../../../src-shared/domain/common/vocabulary'
import { type Screen, schemes } from '../../../src-shared/ipc/contract/app'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { FieldRow } from '../form/field-row'
import { Segmented } from '../form/segmented'

const schemeText = { light: 'appearance.light', dark: 'appearance.dark', system: 'appearance.auto' } as const
/** A language is offered in its own name, for whoever does not read the present one. */
const ownNames = { fr: 'Français', en: 'English' } as const

interface ScreenFieldsProps {
  readonly screen: Screen
  /** Without labels above, in a corner. */
  readonly bare?: boolean
}

/** Language and appearance of this machine; they change at once. */
export function ScreenFields({ screen, bare = false }: ScreenFieldsProps) {
  const { t } = useTexts()
  const { run } = useCommand('app.set-screen')
  const language = (
    <Segmented
      size={bare ? 'small' : 'usual'}
      aria-label={t('setup.language')}
      choices={languages.map((value) => ({ value, label: ownNames[value] }))}
      value={screen.language}
      onChange={(value) => void run({ ...screen, language: value })}
    />
  )
  const scheme = (
    <Segmented
      size={bare ? 'small' : 'usual'}
      aria-label={t('setup.scheme')}
      choices={schemes.map((value) => ({ value, label: t(schemeText[value]) }))}
      value={screen.scheme}
      onChange={(value) => void run({ ...screen, scheme: value })}
    />
  )
  if (bare) {
    return (
      <>
        {language}
        {scheme}
      </>
    )
  }
  return (
    <>
      <FieldRow label={t('setup.language')}>{() => language}</FieldRow>
      <FieldRow label={t('setup.scheme')}>{() => scheme}</FieldRow>
    </>
  )
}
