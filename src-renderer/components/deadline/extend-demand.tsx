import { demandUntil } from '../../../src-shared/domain/case/demand-until'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { DayAndReasonFields, useDayAndReason } from '../form/day-and-reason'
import { PanelForm } from '../frame/side-panel'

interface ExtendDemandProps {
  readonly view: CaseView
  readonly letter: CaseView['letters'][number]
  readonly onClose: () => void
}

const kept: KeptForms<object> = new Map()

/** More time than a letter of ours gave: the letter and the deadlines of the case show the one day. */
export function ExtendDemand({ view, letter, onClose }: ExtendDemandProps) {
  const { t, format } = useTexts()
  const form = useDayAndReason(`extend ${letter.id}`)
  const { submit, refused } = useCommandForm(view.row.id, kept, {}, `${view.row.id} ${letter.id}`)
  const until = demandUntil(letter)
  const close = () => {
    form.drop()
    onClose()
  }
  const send = async () => {
    const asked = form.ask()
    if (!asked) return
    const command = { type: 'extend-demand' as const, letter: letter.id, on: asked.day, reason: asked.reason }
    if (await submit(command, t('demand.extended'))) close()
  }
  return (
    <PanelForm actLabel={t('demand.extend')} onSubmit={send} refused={refused} onClose={close}>
      <DayAndReasonFields
        form={form}
        {...(until && { hint: t('demand.extend.hint', { date: format.longDate(until) }) })}
      />
    </PanelForm>
  )
}
