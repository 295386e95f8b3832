import { Select } from '@mantine/core'
import { mayLift } from '../../../src-shared/domain/case/defects/may-lift'
import { writings } from '../../../src-shared/domain/case/events/defects'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { letterId } from '../../../src-shared/lib/ids'
import { ChoiceField } from '../../components/form/choice-field'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { requiredIf } from '../../components/received/missing'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { StepValues } from './step-command'
import { AfterField, PartySelect } from './step-fields'
import type { Defect, Step } from './steps'

interface StepPartProps {
  readonly view: CaseView
  readonly step: Step
  readonly picked: readonly Defect[]
  readonly form: StepValues
  readonly change: (part: Partial<StepValues>) => void
}

const written: readonly Step[] = ['reserve', 'ask-lifting', 'lift']
const byTheClient: readonly Step[] = ['lift', 'refuse-lifting']
const withLetter: readonly Step[] = ['ask-lifting', 'notify']

/** Whose act a step is, or to whom it goes. */
export function WhoFields({
  view,
  step,
  form,
  change,
  error
}: StepPartProps & { readonly error: 'who' | 'to' | undefined }) {
  const { t } = useTexts()
  const owners = view.parties.filter(({ contact }) => mayLift(view, contact))
  return (
    <>
      {byTheClient.includes(step) &&
        (owners.length === 0 ? (
          <p>{t('step.who.nobody')}</p>
        ) : (
          <PartySelect
            label={t('step.who')}
            hint={t('step.who.hint')}
            error={requiredIf(error === 'who')}
            parties={owners}
            value={form.who}
            onChange={(who) => change({ who })}
          />
        ))}
      {(step === 'notify' || step === 'decline') && (
        <PartySelect
          label={t(step === 'notify' ? 'step.to' : 'step.firm')}
          error={requiredIf(error === 'to')}
          parties={view.parties}
          value={form.to}
          onChange={(to) => change({ to })}
        />
      )}
      {step === 'contest' && (
        <ChoiceField
          label={t('step.side')}
          value={form.side}
          choices={(['us', 'them'] as const).map((value) => ({ value, label: t(`contested.choice.${value}`) }))}
          onChange={(side) => change({ side })}
        />
      )}
    </>
  )
}

/** How a step was made, by when it asks for what, and the photographs that show it. */
export function HowFields({ view, step, picked, form, change, tried }: StepPartProps & { readonly tried: boolean }) {
  const { t } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const due = readDay(form.due, today, 'future')
  return (
    <>
      {written.includes(step) && (
        <ChoiceField
          label={t('step.by')}
          value={form.by}
          choices={writings.map((value) => ({ value, label: t(`writing.choice.${value}`) }))}
          onChange={(by) => change({ by })}
        />
      )}
      {withLetter.includes(step) && view.letters.length > 0 && (
        <Select
          {...field({ label: t('step.letter'), optional: true })}
          data={view.letters.map(({ id: one, kind, number }) => ({
            value: one,
            label: t('mailing.letter', { kind: t(`letter.kind.${kind}`), number })
          }))}
          value={form.letter ?? null}
          onChange={(chosen) => change({ letter: letterId.safeParse(chosen).data })}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
      {step === 'notify' && (
        <DayField
          label={t('step.due')}
          optional
          lean="future"
          error={tried && form.due.trim() !== '' && due === undefined ? dayProblem(form.due) : undefined}
          value={form.due}
          onChange={(typed) => change({ due: typed })}
        />
      )}
      {step === 'repair' &&
        picked.map((defect) => (
          <AfterField
            key={defect.id}
            view={view}
            defect={defect}
            after={form.after[defect.id]}
            onAfter={(after) => {
              const { [defect.id]: _was, ...others } = form.after
              change({ after: after ? { ...others, [defect.id]: after } : others })
            }}
          />
        ))}
    </>
  )
}
