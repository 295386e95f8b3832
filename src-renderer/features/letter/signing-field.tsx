import { Select } from '@mantine/core'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { kindUses } from '../../../src-shared/domain/letter/kinds'
import { personName } from '../../../src-shared/texts/names'
import { useFieldProps } from '../../components/form/use-field-props'
import { useOpenStatus, useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'

interface SigningFieldProps {
  readonly draft: Pick<LetterDraft, 'kind' | 'signatory' | 'signing'>
  readonly onChange: (change: Pick<LetterDraft, 'signing'>) => void
}

/** A hand or a picture under the letter: asked only of who keeps a picture of their signature. */
export function SigningField({ draft, onChange }: SigningFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { person } = useOpenStatus()
  const { people } = useOrganisation()
  const signatory = people.find(({ id }) => id === draft.signatory)
  if (!signatory?.signature) return null
  const isTheirs = signatory.id !== person && draft.signing === 'image'
  const weight = kindUses[draft.kind].notice ? t('letter-screen.signing.hint') : undefined
  return (
    <Select
      {...field({
        label: t('letter-screen.signing'),
        hint: isTheirs ? t('letter-screen.signing.theirs', { name: personName(signatory) }) : weight,
        width: 'full'
      })}
      data={[
        { value: 'space', label: t('letter-screen.signing.space') },
        { value: 'image', label: t('letter-screen.signing.image') }
      ]}
      value={draft.signing ?? 'space'}
      allowDeselect={false}
      onChange={(value) => onChange({ signing: value === 'image' ? 'image' : 'space' })}
    />
  )
}
