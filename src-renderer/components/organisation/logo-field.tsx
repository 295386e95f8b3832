import { useFormContext, useWatch } from 'react-hook-form'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'
import { PictureField } from './picture-field'

/** The picture of the letterhead. */
export function LogoField() {
  const { t, format } = useTexts()
  const { setValue, control } = useFormContext<FirmForm>()
  const logo = useWatch({ control, name: 'logo' })
  const choose = useCommand('organisation.choose-logo')
  const put = (chosen: FirmForm['logo']) => {
    setValue('logo', chosen, { shouldDirty: true, shouldTouch: true })
    setValue('company.logo', chosen?.id, { shouldDirty: true })
  }
  const onChoose = async () => {
    const outcome = await choose.run({})
    if (outcome.ok && outcome.value.logo !== undefined) put(outcome.value.logo)
  }
  return (
    <PictureField
      label={t('company.logo')}
      hint={t('company.logo.hint')}
      picture={logo && { id: logo.id, alt: logo.name }}
      said={
        logo && (
          <>
            <bdi>{logo.name}</bdi> <span className={classes['soft']}>{format.fileSize(logo.size)}</span>
          </>
        )
      }
      words={{
        choose: t('company.logo.choose'),
        replace: t('company.logo.replace'),
        remove: t('company.logo.remove')
      }}
      pending={choose.pending}
      onChoose={() => void onChoose()}
      onRemove={() => put(undefined)}
    />
  )
}
