import { useState } from 'react'
import { type GrievanceStanding, grievanceStandings } from '../../../src-shared/domain/case/vocabulary'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ChoiceField } from '../../components/form/choice-field'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import type { Grievance } from './panel'

interface Answered {
  /** None until somebody says so: nothing is admitted by default. */
  readonly standing: GrievanceStanding | undefined
  readonly text: string
  readonly visibility: Visibility
}

interface AnswerFormProps {
  readonly view: CaseView
  readonly grievance: Grievance
  readonly onClose: () => void
}

const kept: KeptForms<Answered> = new Map()

/** How far a grievance is founded, and what we answer to it. */
export function AnswerForm({ view, grievance, onClose }: AnswerFormProps) {
  const { t } = useTexts()
  const standing = grievance.standing === 'open' ? undefined : grievance.standing
  const before: Answered = { standing, text: grievance.answer ?? '', visibility: 'internal' }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(view.row.id, kept, before, grievance.id)
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    const { standing: chosen, ...rest } = form
    if (chosen === undefined) return
    const words = t(`grievance-standing.${chosen}`)
    const said = t('event.grievance-answered', { number: grievance.number, standing: words })
    if (await submit({ type: 'answer-grievance', grievance: grievance.id, standing: chosen, ...rest }, said)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('truth.answer')} onSubmit={send} refused={refused} onClose={cancel}>
      <p dir="auto">{grievance.text}</p>
      <ChoiceField
        label={t('truth.answer.standing')}
        look="chips"
        {...(asked && form.standing === undefined && { error: 'required' })}
        value={form.standing}
        choices={grievanceStandings.map((value) => ({ value, label: t(`grievance-standing.${value}`) }))}
        onChange={(picked) => change({ standing: picked })}
      />
      <WordsField
        label={t('truth.grievance.answer')}
        error={errorOf('text')}
        rows={[4, 16]}
        maxLength={5_000}
        first
        value={form.text}
        onChange={(typed) => change({ text: typed })}
      />
      <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
    </PanelForm>
  )
}
