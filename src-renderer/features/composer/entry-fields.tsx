import { Textarea } from '@mantine/core'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { DefectFields } from '../../components/defects/defect-fields'
import { GivenFiles } from '../../components/files/given-files'
import { IntakeLine } from '../../components/files/intake-line'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { HappenedField } from '../../components/happened/happened-field'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { Intake } from '../../lib/use-intake'
import classes from './composer.module.css'
import {
  type ComposerErrors,
  type ComposerForm,
  type EntryChoice,
  entryKinds,
  isExchange,
  withFiles
} from './composer-form'
import { ExchangeFields } from './exchange-fields'

export interface EntryFieldsProps {
  readonly view: CaseView
  readonly form: ComposerForm
  readonly errors: ComposerErrors
  readonly onChange: (changes: Partial<ComposerForm>) => void
}

/** What was it, what was said, with which files, and when. */
export function EntryFields({ intake, ...props }: EntryFieldsProps & { readonly intake: Intake }) {
  const { view, form, errors, onChange } = props
  const { t } = useTexts()
  const { today, zone } = useToday()
  return (
    <>
      <ChoiceField
        label={t('composer.kind')}
        look="chips"
        value={form.kind}
        choices={entryKinds.map((value) => ({ value, label: t(`composer.kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      {isExchange(form.kind) && <ExchangeFields {...props} />}
      {form.kind === 'defect' ? (
        <DefectFields
          view={view}
          values={form.defect}
          errors={errors.fields}
          onChange={(defect) => onChange({ defect })}
        />
      ) : (
        <TextField {...props} />
      )}
      <GivenFiles
        files={form.files}
        onRemove={(id) =>
          onChange(
            withFiles(
              form,
              form.files.filter((file) => file.id !== id),
              { today, zone }
            )
          )
        }
      />
      {errors.fields['files'] !== undefined && (
        <p className={classes['missing']} role="alert">
          {t('composer.files-missing')}
        </p>
      )}
      <IntakeLine intake={intake} />
      <HappenedField
        label={t('composer.happened')}
        withTime
        value={form.happened}
        errors={errors.happened}
        onChange={(happened) => onChange({ happened })}
      />
    </>
  )
}

const labels: Readonly<Partial<Record<EntryChoice, TextKey>>> = {
  call: 'composer.text.call',
  visit: 'composer.text.visit',
  note: 'composer.text.note',
  files: 'composer.text.files'
}

function TextField({ form, errors, onChange }: EntryFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <Textarea
      {...field({
        label: t(labels[form.kind] ?? 'composer.text.message'),
        error: errors.fields['text'],
        optional: form.kind === 'files'
      })}
      autoFocus
      autosize
      minRows={3}
      maxRows={10}
      dir="auto"
      value={form.text}
      onChange={(event) => onChange({ text: event.currentTarget.value })}
    />
  )
}
