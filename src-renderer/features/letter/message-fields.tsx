import { TextInput } from '@mantine/core'
import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import { BodyField } from './body/body-field'
import { useTypedPlace } from './field-places'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'

/** What a message says, and what it promises: the date becomes the next step of the case. */
export function MessageFields({ draft, onChange, problems }: FieldsProps<MessageDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const { promise } = draft
  const optional = draft.kind === 'call-confirmation'
  return (
    <>
      <BodyField
        language={draft.language}
        value={draft.body}
        onChange={(body) => onChange({ body })}
        error={fieldProblem(texts, problems, 'body')}
      />
      <TextInput
        ref={useTypedPlace('promise.text')}
        {...field({
          label: t('letter-screen.promise'),
          hint: t('letter-screen.promise-hint'),
          optional,
          error: fieldProblem(texts, problems, 'promise.text')
        })}
        value={promise.text}
        maxLength={500}
        onChange={({ currentTarget }) => onChange({ promise: { ...promise, text: currentTarget.value } })}
      />
      <PlainDayField
        lean="future"
        label={t('letter-screen.promise-due')}
        optional={optional}
        error={fieldProblem(texts, problems, 'promise.due')}
        value={promise.due}
        onChange={(due) => onChange({ promise: { text: promise.text, ...(due && { due }) } })}
      />
    </>
  )
}
