import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { type WorkAnswer, workAnswers } from '../../../src-shared/domain/case/events/defects'
import { ActButton } from '../../components/act/act-button'
import { ChoiceField } from '../../components/form/choice-field'
import { DayField } from '../../components/form/day-field'
import { EnterSubmits } from '../../components/form/enter-submits'
import { useFieldProps } from '../../components/form/use-field-props'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { requiredIf } from '../../components/received/missing'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './filled-list.module.css'
import type { Entering } from './use-lines'

/** The line at hand: its number, what the firm wrote beside it, on which day; Enter goes on to the next. */
export function LineForm({ entering }: { readonly entering: Entering }) {
  const { t } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const { values, change, current, tried, refused, over } = entering
  const unknown = values.number.trim() !== '' && current === undefined
  const day = readDay(values.on, today)
  const letters = new Map<string, WorkAnswer>(workAnswers.map((one) => [t(`filled.key.${one}`), one]))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const answer = event.target.type === 'radio' ? letters.get(event.key.toLowerCase()) : undefined
    if (answer === undefined) return
    event.preventDefault()
    change({ answer })
  }
  return (
    <form
      ref={entering.place}
      className={classes['form']}
      noValidate
      aria-label={t('filled.line')}
      onSubmit={(event) => {
        event.preventDefault()
        void entering.enter()
      }}
      onKeyDown={onKeyDown}
    >
      <div className={classes['fields']}>
        <TextInput
          {...field({
            label: t('filled.number'),
            width: 'date',
            error: unknown ? t('filled.number.unknown', { number: values.number }) : requiredIf(tried && !current)
          })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={values.number}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            entering.step(event.key === 'ArrowDown' ? 1 : -1)
          }}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
        <ChoiceField
          label={t('filled.answer')}
          error={requiredIf(tried && current !== undefined && values.answer === undefined)}
          value={values.answer}
          choices={workAnswers.map((value) => ({ value, label: t(`filled.choice.${value}`) }))}
          onChange={(answer) => change({ answer })}
        />
        <DayField
          label={t('filled.on')}
          error={tried && day === undefined ? dayProblem(values.on) : undefined}
          value={values.on}
          onChange={(on) => change({ on })}
        />
        <TextInput
          {...field({ label: t('filled.remark'), optional: true, width: 'full' })}
          autoComplete="off"
          maxLength={2_000}
          dir="auto"
          value={values.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <EnterSubmits />
      </div>
      <p className={classes['current']} role="status">
        {current ? (
          <>
            <bdi className={classes['place']}>{current.place}</bdi> <bdi>{current.text}</bdi>
          </>
        ) : (
          over && t('filled.over')
        )}
      </p>
      <RefusalLine words={refused} />
      <ActButton label={t('filled.enter')} rank="main" onAct={entering.enter} />
      <p className={classes['about']}>{t('filled.keys')}</p>
    </form>
  )
}
