import { Select } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { contactOutcome, contactOutcomes } from '../../../src-shared/domain/common/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { SavedMark } from '../../components/marks/saved-mark'
import { RefusalLine } from '../../components/safety/refusal-line'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import { type CallForm, isSilent, isUnsaid } from './call-form'
import { ScriptText, SpokenDays } from './call-script'
import { CallTimer } from './call-timer'
import classes from './intake.module.css'
import { HeardFields, Prose, Restatement } from './listening-fields'
import type { ListeningForm } from './listening-form'
import { PartyField } from './party-field'
import { useEndCall } from './use-call'
import { useSheetForm } from './use-sheet-form'

interface CallSheetProps {
  readonly view: CaseView
  readonly start: CallForm
  /** Out of the way, still running. */
  readonly onFold: (form: CallForm) => void
  /** The call is recorded: what was noted, for its confirmation. */
  readonly onEnded: (form: CallForm) => void
  readonly onGivenUp: () => void
}

/** A call while it lasts: the timer runs, what is noted is kept, and ending it records it. */
export function CallSheet({ view, start, onFold, onEnded, onGivenUp }: CallSheetProps) {
  const { t } = useTexts()
  const { form, change, saver, clear } = useSheetForm(view.row.id, 'call', start)
  const { end, refused, errorOf } = useEndCall(view, form, change)
  const { script } = form
  const [missing, setMissing] = useState<string | undefined>(undefined)
  const record = async () => {
    setMissing(isSilent(form) ? 'required' : undefined)
    if (isSilent(form) || !(await end())) return
    await clear()
    onEnded(form)
  }
  const fold = () => {
    saver.flush()
    onFold(form)
  }
  const giveUp = async () => {
    await clear()
    onGivenUp()
  }
  const hear = (part: Partial<ListeningForm>) => change({ listening: { ...form.listening, ...part } })
  const heard = { view, form: form.listening, errorOf, onChange: hear }
  return (
    <section
      className={classes['call']}
      aria-label={t('call.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        fold()
      }}
    >
      <div className={classes['call-fields']}>
        {script && <ScriptText script={script} caseId={view.row.id} />}
        <div className={classes['fields']}>
          <Exchange view={view} form={form} onChange={change} />
          <Prose
            label={t('composer.text.call')}
            first
            rows={5}
            error={missing ?? errorOf('text')}
            value={form.text}
            onChange={(text) => change({ text })}
          />
          <Restatement {...heard} />
          {script && !isUnsaid(form) && <SpokenDays script={script} onChange={(said) => change({ script: said })} />}
        </div>
        {!script && (
          <div className={classes['fields']}>
            <HeardFields {...heard} />
          </div>
        )}
      </div>
      <div className={classes['call-acts']}>
        <CallTimer since={form.ticking} />
        <SavedMark state={saver.saved} />
        <RefusalLine words={refused} />
        <ActButton label={t('call.give-up')} rank="quiet" size="small" onAct={giveUp} inPalette={false} />
        <ActButton label={t('composer.close')} rank="quiet" size="small" onAct={fold} inPalette={false} />
        <ActButton
          label={t('call.end')}
          icon={IconPhoneCheck}
          size="small"
          keys={fixedKeys.writing.finish}
          onAct={record}
        />
      </div>
    </section>
  )
}

interface ExchangeProps {
  readonly view: CaseView
  readonly form: CallForm
  readonly onChange: (part: Partial<CallForm>) => void
}

function Exchange({ view, form, onChange }: ExchangeProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <div className={classes['exchange']}>
      <ChoiceField
        label={t('composer.flow')}
        value={form.flow}
        choices={(['in', 'out'] as const).map((value) => ({ value, label: t(`flow.${value}`) }))}
        onChange={(flow) => onChange({ flow })}
      />
      <PartyField
        view={view}
        label={t('composer.with')}
        value={form.with}
        onChange={(who) => onChange({ with: who })}
      />
      <Select
        {...field({ label: t('composer.outcome') })}
        data={contactOutcomes.map((value) => ({ value, label: t(`contact-outcome.${value}`) }))}
        value={form.outcome ?? null}
        placeholder={t('composer.outcome.none')}
        onChange={(picked) => onChange({ outcome: contactOutcome.safeParse(picked).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
    </div>
  )
}
