import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { PanelForm } from '../../components/frame/side-panel'
import { SavedMark } from '../../components/marks/saved-mark'
import { useTexts } from '../../lib/texts'
import { ListeningFields } from './listening-fields'
import { hearCommand, type ListeningForm, listeningFor, listeningForm } from './listening-form'
import { SheetDraft } from './sheet-draft'
import { useSheetCommand } from './use-sheet-command'
import { useSheetForm } from './use-sheet-form'

export interface SheetProps {
  readonly view: CaseView
  readonly onClose: () => void
}

/** The listening sheet of a visit, a passage at the counter or a call: kept as it is typed, recorded as one entry. */
export function ListeningPanel(props: SheetProps) {
  return (
    <SheetDraft id={props.view.row.id} sheet="listening" schema={listeningForm} empty={listeningFor(props.view)}>
      {(start) => <Listening {...props} start={start} />}
    </SheetDraft>
  )
}

function Listening({ view, onClose, start }: SheetProps & { readonly start: ListeningForm }) {
  const { t } = useTexts()
  const { form, change, saver, clear } = useSheetForm(view.row.id, 'listening', start)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const submit = async () => {
    if (!(await send(hearCommand(form, t), t('listen.recorded')))) return
    await clear()
    onClose()
  }
  return (
    <PanelForm actLabel={t('listen.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <ListeningFields view={view} form={form} errorOf={errorOf} onChange={change} />
      <SavedMark state={saver.saved} />
    </PanelForm>
  )
}
