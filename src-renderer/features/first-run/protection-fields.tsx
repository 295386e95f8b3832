import { Checkbox, PasswordInput } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { useFieldProps } from '../../components/form/use-field-props'
import { ToneShape } from '../../components/marks/status-mark'
import classes from '../../components/organisation/organisation.module.css'
import { PassphraseMeter } from '../../components/organisation/passphrase-meter'
import { useTexts } from '../../lib/texts'
import type { SetupForm } from './setup-form'

/** What opens the workspace: the system's key store where there is one, and a passphrase that nobody can recover. */
export function ProtectionFields({ keyring }: { readonly keyring: boolean }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState, control, getValues, trigger } = useFormContext<SetupForm>()
  const [passphrase, useKeyring] = useWatch({ control, name: ['passphrase', 'useKeyring'] })
  const show = { visibilityToggleFocusable: true, visibilityToggleButtonProps: { 'aria-label': t('protection.show') } }
  return (
    <div className={classes['fields']}>
      {keyring ? (
        <Checkbox
          label={t('protection.keyring')}
          description={t('protection.keyring.hint')}
          {...register('useKeyring')}
        />
      ) : (
        <p className={classes['preview']}>{t('protection.no-keyring')}</p>
      )}
      <div>
        <PasswordInput
          {...field({
            label: t('protection.passphrase'),
            hint: t('protection.passphrase.hint'),
            error: formState.errors.passphrase?.message,
            optional: useKeyring,
            width: 'medium'
          })}
          {...register('passphrase', { onChange: () => getValues('again') !== '' && void trigger('again') })}
          {...show}
          autoComplete="new-password"
        />
        <PassphraseMeter passphrase={passphrase} />
      </div>
      <PasswordInput
        {...field({ label: t('protection.again'), error: formState.errors.again?.message, width: 'medium' })}
        {...register('again')}
        {...show}
        autoComplete="new-password"
      />
      <p className={classes['warning']}>
        <ToneShape tone="amber" />
        <span>{t('protection.no-recovery')}</span>
      </p>
    </div>
  )
}
