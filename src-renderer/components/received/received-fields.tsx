import { Checkbox, Select, TextInput } from '@mantine/core'
import { daysFroms, receivedKind, receivedKinds } from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useTexts } from '../../lib/texts'
import { AmountField } from '../form/amount-field'
import { ChoiceField } from '../form/choice-field'
import { DayField } from '../form/day-field'
import { useFieldProps } from '../form/use-field-props'
import { WordsField } from '../form/words-field'
import { PartyChoice } from './party-choice'
import classes from './received.module.css'
import type { ReceivedErrors, ReceivedTyped } from './received-form'

interface ReceivedFieldsProps {
  readonly parties: CaseView['parties']
  readonly typed: ReceivedTyped
  readonly errors: ReceivedErrors
  readonly onChange: (part: Partial<ReceivedTyped>) => void
}

/** What a letter of theirs says of itself, what it asks for, and what follows from it. */
export function ReceivedFields(props: ReceivedFieldsProps) {
  return (
    <>
      <LetterFields {...props} />
      <DemandFields {...props} />
      <ConsequenceFields {...props} />
    </>
  )
}

function LetterFields({ parties, typed, errors, onChange }: ReceivedFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <Select
        {...field({ label: t('received.kind'), width: 'medium' })}
        data={receivedKinds.map((value) => ({ value, label: sentenceCase(t(`received-kind.${value}`)) }))}
        value={typed.kind}
        allowDeselect={false}
        onChange={(value) => onChange({ kind: receivedKind.catch(typed.kind).parse(value) })}
      />
      <PartyChoice
        parties={parties}
        label={t('received.from')}
        error={errors.from}
        value={typed.from}
        onChange={(from) => onChange({ from })}
      />
      <TextInput
        {...field({ label: t('received.subject'), error: errors.subject })}
        data-autofocus
        maxLength={300}
        value={typed.subject}
        onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
      />
      <div className={classes['days']}>
        <DayField
          label={t('received.dated')}
          optional
          error={errors.dated}
          value={typed.dated}
          onChange={(dated) => onChange({ dated })}
        />
        <DayField
          label={t('received.presented')}
          optional
          error={errors.presented}
          value={typed.presented}
          onChange={(presented) => onChange({ presented })}
        />
        <DayField
          label={t('received.collected')}
          optional
          error={errors.collected}
          value={typed.collected}
          onChange={(collected) => onChange({ collected })}
        />
        <TextInput
          {...field({ label: t('received.tracking'), optional: true, width: 'short' })}
          maxLength={40}
          value={typed.tracking}
          onChange={({ currentTarget }) => onChange({ tracking: currentTarget.value })}
        />
      </div>
    </>
  )
}

function DemandFields({ typed, errors, onChange }: ReceivedFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <fieldset className={classes['group']}>
      <legend>{t('received.demand.group')}</legend>
      <WordsField
        label={t('received.demand')}
        optional
        error={errors.demand}
        value={typed.demand}
        onChange={(typed) => onChange({ demand: typed })}
      />
      <div className={classes['days']}>
        <AmountField
          label={t('received.amount')}
          optional
          value={typed.amount}
          onChange={(amount) => onChange({ amount })}
        />
        <DayField
          label={t('received.until')}
          lean="future"
          optional
          error={errors.until}
          value={typed.until}
          onChange={(until) => onChange({ until })}
        />
        <TextInput
          {...field({ label: t('received.days'), optional: true, width: 'short', error: errors.days })}
          inputMode="numeric"
          maxLength={3}
          value={typed.days}
          onChange={({ currentTarget }) => onChange({ days: currentTarget.value })}
        />
      </div>
      {typed.days.trim() !== '' && (
        <ChoiceField
          label={t('received.days-from')}
          hint={t('received.days-from.hint')}
          value={typed.daysFrom}
          choices={daysFroms.map((value) => ({ value, label: t(`received.days-from.${value}`) }))}
          onChange={(daysFrom) => onChange({ daysFrom })}
        />
      )}
      <p className={classes['soft']}>{t('received.claimed.hint')}</p>
    </fieldset>
  )
}

function ConsequenceFields({ typed, errors, onChange }: ReceivedFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <Checkbox
        label={t('received.answer-owed')}
        checked={typed.answerOwed}
        onChange={({ currentTarget }) => onChange({ answerOwed: currentTarget.checked })}
      />
      <Checkbox
        label={t('received.about-works')}
        description={t('received.about-works.hint')}
        checked={typed.aboutWorks}
        onChange={({ currentTarget }) => onChange({ aboutWorks: currentTarget.checked })}
      />
      {typed.aboutWorks && (
        <TextInput
          {...field({
            label: t('received.insurer-days'),
            hint: t('received.insurer-days.hint'),
            error: errors.insurerDays
          })}
          inputMode="numeric"
          maxLength={3}
          value={typed.insurerDays}
          onChange={({ currentTarget }) => onChange({ insurerDays: currentTarget.value })}
        />
      )}
    </>
  )
}
