import { PasswordInput, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { machineLetter } from '../../../src-shared/domain/reference/reference'
import { schemaResolver } from '../../lib/form-resolver'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useNotice } from '../act/notices'
import { EnterSubmits } from '../form/enter-submits'
import { useFieldProps } from '../form/use-field-props'
import { JobProgress } from './job-progress'
import { RefusalLine } from './refusal-line'
import classes from './safety.module.css'

const restoreForm = z.object({
  passphrase: z.string().min(1, 'required').max(1_000, 'too-long'),
  letter: machineLetter
})

/**
 * Restores a backup beside what is there: its passphrase, a new machine letter, then the file by the system's dialogue.
 * @param proposedLetter none where nobody can tell which ones are taken: machines that begin from one backup would all be
 * offered the same
 */
export function RestorePanel({ proposedLetter = '' }: { readonly proposedLetter?: string }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const restore = useJob('app.restore-backup', { quiet: true })
  const { register, handleSubmit, formState } = useForm({
    resolver: schemaResolver(restoreForm),
    defaultValues: { passphrase: '', letter: proposedLetter }
  })
  const submit = handleSubmit(async (values) => {
    const outcome = await restore.run((job) => ({ ...values, job }))
    if (!outcome.ok) return
    const { setAside } = outcome.value
    const text = setAside === undefined ? t('restore.done') : t('restore.set-aside', { folder: setAside })
    notice({ text, stays: setAside !== undefined })
  })
  const refused = restore.refused?.reason === 'cancelled' ? undefined : restore.refused?.words
  return (
    <form
      className={classes['panel']}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={t('restore.title')}
    >
      <EnterSubmits />
      <p>{t('restore.text')}</p>
      <PasswordInput
        {...field({ label: t('restore.passphrase'), error: formState.errors.passphrase?.message })}
        {...register('passphrase')}
        autoComplete="off"
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('protection.show') }}
      />
      <TextInput
        {...field({
          label: t('restore.letter'),
          hint: t('restore.letter.hint'),
          error: formState.errors.letter?.message
        })}
        {...register('letter', { setValueAs: (text: string) => text.trim().toUpperCase() })}
        maxLength={1}
        styles={{ input: { width: 56, textAlign: 'center', textTransform: 'uppercase' } }}
      />
      {restore.pending ? (
        <JobProgress label={t('restore.running')} progress={restore.progress} onCancel={restore.cancel} />
      ) : (
        <div>
          <ActButton label={t('restore.act')} rank="main" onAct={() => submit()} inPalette={false} />
        </div>
      )}
      <RefusalLine words={refused} />
    </form>
  )
}
