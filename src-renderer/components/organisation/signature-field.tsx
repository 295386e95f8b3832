import { useFormContext, useWatch } from 'react-hook-form'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { FirmForm } from './firm-form'
import { PictureField } from './picture-field'

/** The picture of a person's signature. */
export function SignatureField({ place }: { readonly place: number }) {
  const { t } = useTexts()
  const { setValue, control } = useFormContext<FirmForm>()
  const [signature, firstName, lastName] = useWatch({
    control,
    name: [`people.${place}.signature`, `people.${place}.firstName`, `people.${place}.lastName`]
  })
  const choose = useCommand('organisation.choose-signature')
  const put = (chosen: Attachment | undefined) => {
    setValue('signature', chosen, { shouldDirty: true })
    setValue(`people.${place}.signature`, chosen?.id, { shouldDirty: true })
  }
  const onChoose = async () => {
    const outcome = await choose.run({})
    if (outcome.ok && outcome.value.signature !== undefined) put(outcome.value.signature)
  }
  const name = [firstName, lastName].filter(Boolean).join(' ')
  return (
    <PictureField
      label={t('person.signature')}
      hint={t('person.signature.hint')}
      picture={signature === undefined ? undefined : { id: signature, alt: t('person.signature.of', { name }) }}
      words={{
        choose: t('person.signature.choose'),
        replace: t('person.signature.replace'),
        remove: t('person.signature.remove')
      }}
      pending={choose.pending}
      onChoose={() => void onChoose()}
      onRemove={() => put(undefined)}
    />
  )
}
