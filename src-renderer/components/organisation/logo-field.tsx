import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { attachmentId } from '../../../src-shared/lib/ids'
import { pictureAddress } from '../../lib/attachment-address'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { FieldRow } from '../form/field-row'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'

/** As it stands on paper: on white, whatever the screen's colours; nothing where it cannot be drawn. */
function LogoPicture({ logo }: { readonly logo: NonNullable<FirmForm['logo']> }) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  return (
    <img
      className={classes['logo']}
      src={pictureAddress(attachmentId.parse(logo.id))}
      alt={logo.name}
      draggable={false}
      onError={() => setBroken(true)}
    />
  )
}

/** The picture of the letterhead, chosen by the system's dialogue. */
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
    <FieldRow label={t('company.logo')} hint={t('company.logo.hint')} optional>
      {({ id, 'aria-describedby': describedBy }) => (
        <Group gap="sm" mt={4}>
          {logo !== undefined && (
            <span className={classes['file']}>
              <LogoPicture key={logo.id} logo={logo} />
              <bdi>{logo.name}</bdi> <span className={classes['soft']}>{format.fileSize(logo.size)}</span>
            </span>
          )}
          <Button
            id={id}
            variant="default"
            loading={choose.pending}
            onClick={() => void onChoose()}
            {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          >
            {t(logo === undefined ? 'company.logo.choose' : 'company.logo.replace')}
          </Button>
          {logo !== undefined && (
            <Button variant="subtle" onClick={() => put(undefined)}>
              {t('company.logo.remove')}
            </Button>
          )}
        </Group>
      )}
    </FieldRow>
  )
}
