import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import type { Fact, Side } from './panel'

interface TellFormProps {
  readonly view: CaseView
  readonly fact: Fact
  readonly side: Side
  readonly onClose: () => void
}

interface Told {
  readonly text: string
  readonly visibility: Visibility
}

const kept: KeptForms<Told> = new Map()

/** One side's version of a fact, in its own words. */
export function TellForm({ view, fact, side, onClose }: TellFormProps) {
  const { t } = useTexts()
  const before: Told = { text: (side === 'us' ? fact.ours : fact.theirs) ?? '', visibility: 'internal' }
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(
    view.row.id,
    kept,
    before,
    `${side} ${fact.id}`
  )
  const send = async () => {
    const said = t(`event.fact-told.${side}`, { number: fact.number })
    if (await submit({ type: 'tell-fact', fact: fact.id, side, ...form }, said)) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t(`truth.tell.${side}`)} onSubmit={send} refused={refused} onClose={cancel}>
      <p dir="auto">{fact.text}</p>
      <WordsField
        label={t(`truth.version.${side}`)}
        hint={t(`truth.tell.${side}.hint`)}
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
