import { NumberInput } from '@mantine/core'
import type { FormalNoticeDraft } from '../../../src-shared/domain/letter/draft'
import { LetterStopsNothing } from '../../components/deadline/letter-stops-nothing'
import { AmountField } from '../../components/form/amount-field'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import { EnclosuresField } from './enclosures-field'
import classes from './letter.module.css'
import { AccountPart } from './notice/account-part'
import { MeetingFields } from './notice/meeting-fields'
import classesOfNotice from './notice/notice.module.css'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'
import { TypedArea } from './typed-field'

const owed = ['obligation', 'breach'] as const
const ends = ['basis', 'consequence'] as const

/** What a formal notice needs: what is owed, how it was not done, what is demanded, by when, on what basis, or else what. */
export function NoticeFields({ draft, onChange, view, problems }: FieldsProps<FormalNoticeDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const area = (name: (typeof owed | typeof ends)[number] | 'demand') => (
    <TypedArea
      key={name}
      at={name}
      {...field({
        label: t(`letter-screen.${name}`),
        hint: t(`letter-screen.${name}-hint`),
        error: fieldProblem(texts, problems, name)
      })}
      minRows={name === 'breach' ? 5 : 2}
      maxRows={16}
      value={draft[name]}
    />
  )
  const step = (name: 'notice.step.owed' | 'notice.step.demand' | 'notice.step.otherwise' | 'notice.step.leaves') => (
    <h2 className={classesOfNotice['step']}>{t(name)}</h2>
  )
  return (
    <>
      <LetterStopsNothing view={view} to={draft.to} />
      {step('notice.step.owed')}
      {owed.map(area)}
      {step('notice.step.demand')}
      {area('demand')}
      <div className={classes['pair']}>
        <NumberInput
          {...field({
            label: t('letter-screen.days'),
            hint: t('letter-screen.days-hint'),
            error: fieldProblem(texts, problems, 'daysFromPresentation'),
            width: 'short'
          })}
          min={1}
          max={365}
          allowDecimal={false}
          value={draft.daysFromPresentation ?? ''}
          onChange={(value) =>
            onChange({ daysFromPresentation: typeof value === 'number' && value > 0 ? value : undefined })
          }
        />
        <PlainDayField
          lean="future"
          label={t('letter-screen.deadline')}
          hint={t('letter-screen.deadline-hint')}
          error={fieldProblem(texts, problems, 'deadlineOn')}
          value={draft.deadlineOn}
          onChange={(deadlineOn) => onChange({ deadlineOn })}
        />
      </div>
      {!draft.account && (
        <AmountField
          label={t('letter-screen.claimed')}
          optional={draft.topic !== 'payment'}
          error={fieldProblem(texts, problems, 'claimed')}
          value={draft.claimed}
          onChange={(claimed) => onChange({ claimed })}
        />
      )}
      <AccountPart draft={draft} onChange={onChange} view={view} />
      <MeetingFields meeting={draft.meeting} onChange={onChange} view={view} problems={problems} />
      {step('notice.step.otherwise')}
      {ends.map(area)}
      {step('notice.step.leaves')}
      <EnclosuresField draft={draft} onChange={onChange} view={view} problems={problems} />
    </>
  )
}
