import { useState } from 'react'
import { mayLift } from '../../../src-shared/domain/case/defects/may-lift'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { DayField } from '../../components/form/day-field'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './defects.module.css'
import { commandOf, type StepValues } from './step-command'
import { HowFields, WhoFields } from './step-parts'
import { type Defect, type Step, trackOf } from './steps'

interface StepPanelProps {
  readonly view: CaseView
  readonly step: Step
  readonly picked: readonly Defect[]
  readonly onDone: () => void
  readonly onClose: () => void
}

const kept: KeptForms<StepValues> = new Map()

const withReason: readonly Step[] = ['refuse-lifting', 'contest', 'refuse']
/** Why somebody refuses is his own: often nothing is said. */
const withMotive: readonly Step[] = [...withReason, 'decline']

function wordsLabel(step: Step) {
  if (withMotive.includes(step)) return 'step.words.reason' as const
  if (step === 'repair') return 'step.words.repair' as const
  return step === 'check' ? ('step.words.seen' as const) : ('step.words' as const)
}

/** One step of several defects at once: when, by whom or how, and in which words. */
export function StepPanel({ view, step, picked, onDone, onClose }: StepPanelProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const [tried, setTried] = useState(false)
  const owners = view.parties.filter(({ contact }) => mayLift(view, contact))
  const answering = picked.map((one) => (one.sorted ? one.responsible : undefined)).find((one) => one !== undefined)
  const theirs =
    step === 'decline' ? picked.map((one) => trackOf(view, one)?.supplier.at(-1)?.to).find(Boolean) : undefined
  const empty: StepValues = {
    on: format.numericDate(today),
    by: step === 'ask-lifting' ? 'letter' : 'report',
    letter: undefined,
    who: owners[0]?.contact,
    side: 'us',
    to: theirs ?? answering ?? view.parties.find(({ role }) => role === 'subcontractor')?.contact,
    due: '',
    text: '',
    after: {}
  }
  const about = picked.map(({ number }) => number).join(' ')
  const { id } = view.row
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(id, kept, empty, `${id} ${step} ${about}`)
  const on = readDay(form.on, today)
  const due = readDay(form.due, today, 'future')
  const asked = on && commandOf(view, step, picked, form, { on, due })
  const missing = asked !== undefined && 'lacks' in asked ? asked.lacks : undefined
  const send = async () => {
    setTried(true)
    if (asked === undefined || 'lacks' in asked || (form.due.trim() !== '' && due === undefined)) return
    if (await submit(asked, t('step.done', { count: picked.length }))) onDone()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  const fields = { view, step, picked, form, change }
  return (
    <PanelForm actLabel={t(`step.${step}`)} onSubmit={send} refused={refused} onClose={cancel}>
      <p className={classes['about']}>{format.list(picked.map(({ number }) => t('defects.number', { number })))}</p>
      <WhoFields {...fields} error={tried ? missing : undefined} />
      <DayField
        label={t('step.on')}
        error={tried && on === undefined ? dayProblem(form.on) : errorOf('happened')}
        value={form.on}
        onChange={(typed) => change({ on: typed })}
      />
      <HowFields {...fields} tried={tried} />
      <WordsField
        label={t(wordsLabel(step))}
        hint={step === 'repair' ? t('step.words.repair.hint') : undefined}
        optional={!withReason.includes(step)}
        error={errorOf('text')}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      {step === 'ask-lifting' && <p className={classes['about']}>{t('step.silence')}</p>}
    </PanelForm>
  )
}
