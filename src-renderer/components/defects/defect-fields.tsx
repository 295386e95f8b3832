import { Select, Textarea, TextInput } from '@mantine/core'
import { z } from 'zod'
import { defectKinds } from '../../../src-shared/domain/case/events/visits'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { useTexts } from '../../lib/texts'
import { ChoiceField } from '../form/choice-field'
import { useFieldProps } from '../form/use-field-props'

export const defectValues = z.object({
  kind: z.enum(defectKinds),
  place: z.string(),
  text: z.string(),
  trade: z.string(),
  responsible: contactId.optional()
})
export type DefectValues = z.infer<typeof defectValues>

export const emptyDefect: DefectValues = { kind: 'poor-work', place: '', text: '', trade: '' }

interface DefectFieldsProps {
  readonly view: CaseView
  readonly values: DefectValues
  /** Words or codes by field. */
  readonly errors: Readonly<Record<string, string>>
  readonly onChange: (values: DefectValues) => void
}

/** Where, what, of which kind, and whose work it is. */
export function DefectFields({ view, values, errors, onChange }: DefectFieldsProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const change = (changes: Partial<DefectValues>) => onChange({ ...values, ...changes })
  const others = new Map(view.parties.map((party) => [party.contact, contactName(language, party.details)]))
  return (
    <>
      <TextInput
        {...field({ label: t('defect.place'), error: errors['place'] })}
        value={values.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <Textarea
        {...field({ label: t('defect.text'), error: errors['text'] })}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        value={values.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <ChoiceField
        label={t('defect.kind')}
        look="chips"
        value={values.kind}
        choices={defectKinds.map((value) => ({ value, label: t(`defect.kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        {...field({ label: t('defect.trade'), optional: true, width: 'medium', error: errors['trade'] })}
        value={values.trade}
        onChange={(event) => change({ trade: event.currentTarget.value })}
      />
      <Select
        {...field({ label: t('defect.responsible'), optional: true, width: 'medium' })}
        data={[...others].map(([value, label]) => ({ value, label }))}
        value={values.responsible ?? null}
        placeholder={t('composer.with.nobody')}
        onChange={(picked) => change({ responsible: contactId.safeParse(picked).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
    </>
  )
}
