import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import { isStepOfSeries } from '../../../src-shared/domain/letter/series'
import { kindPlans } from '../../../src-shared/domain/remark/kinds'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import { BodyField } from './body/body-field'
import { MeetingFields } from './notice/meeting-fields'
import { OptionsField } from './options-field'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'
import { ToneField } from './tone-field'
import { TypedLine } from './typed-field'

/** What a message says, and what it promises: the date becomes the next step of the case. */
export function MessageFields({ draft, onChange, view, problems }: FieldsProps<MessageDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const { promise, demand } = draft
  const { blocks } = kindPlans[draft.kind]
  const optional = blocks.next_step !== 'M'
  return (
    <>
      <ToneField draft={draft} onChange={onChange} view={view} />
      <BodyField
        language={draft.language}
        tone={draft.tone}
        view={view}
        error={fieldProblem(texts, problems, 'body')}
      />
      {blocks.solution !== 'X' && <OptionsField draft={draft} onChange={onChange} view={view} />}
      {blocks.deadline !== 'X' && (
        <>
          <TypedLine
            at="demand.text"
            {...field({
              label: t('letter-screen.asked'),
              hint: t('letter-screen.asked-hint'),
              optional: blocks.deadline !== 'M',
              error: fieldProblem(texts, problems, 'demand.text')
            })}
            value={demand.text}
            maxLength={500}
          />
          <PlainDayField
            lean="future"
            label={t('letter-screen.asked-due')}
            optional={blocks.deadline !== 'M'}
            error={fieldProblem(texts, problems, 'demand.due')}
            value={demand.due}
            onChange={(due) => onChange({ demand: { text: demand.text, ...(due && { due }) } })}
          />
        </>
      )}
      {isStepOfSeries(draft.kind) && (
        <MeetingFields meeting={draft.meeting} onChange={onChange} view={view} problems={problems} />
      )}
      <TypedLine
        at="promise.text"
        {...field({
          label: t('letter-screen.promise'),
          hint: t('letter-screen.promise-hint'),
          optional,
          error: fieldProblem(texts, problems, 'promise.text')
        })}
        value={promise.text}
        maxLength={500}
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
