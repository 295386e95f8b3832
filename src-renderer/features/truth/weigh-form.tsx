import { type FactStanding, factStandings } from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ChoiceField } from '../../components/form/choice-field'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import type { Fact } from './panel'

interface Weighed {
  readonly standing: FactStanding
  readonly reason: string
}

interface WeighFormProps {
  readonly view: CaseView
  readonly fact: Fact
  readonly onClose: () => void
}

const kept: KeptForms<Weighed> = new Map()

/** How far a fact stands: admitted or contested, by whom and where. */
export function WeighForm({ view, fact, onClose }: WeighFormProps) {
  const { t } = useTexts()
  const other = factStandings.find((standing) => standing !== fact.standing) ?? 'contested'
  const empty: Weighed = { standing: fact.standing === 'unproven' ? 'admitted' : other, reason: '' }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(view.row.id, kept, empty, fact.id)
  const send = async () => {
    const standing = t(`fact-standing.${form.standing}`)
    const said = t('event.fact-weighed', { number: fact.number, standing })
    if (await submit({ type: 'weigh-fact', fact: fact.id, ...form }, said)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('truth.weigh.act')} onSubmit={send} refused={refused} onClose={cancel}>
      <p dir="auto">{fact.text}</p>
      <ChoiceField
        label={t('truth.weigh.standing')}
        value={form.standing}
        choices={factStandings.map((value) => ({ value, label: t(`fact-standing.${value}`) }))}
        onChange={(standing) => change({ standing })}
      />
      <WordsField
        label={t('truth.weigh.reason')}
        hint={t('truth.weigh.reason.hint')}
        error={errorOf('reason')}
        first
        value={form.reason}
        onChange={(typed) => change({ reason: typed })}
      />
    </PanelForm>
  )
}
