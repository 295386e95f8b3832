import { useState } from 'react'
import type { DeadlineLogView } from '../../../src-shared/ipc/contract/deadline-logs'
import { useNotice } from '../../components/act/notices'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'

interface DayLogSignProps {
  readonly log: DeadlineLogView
  readonly onClose: () => void
}

/** A second person signs a log off, with a remark where there is one to make. */
export function DayLogSign({ log, onClose }: DayLogSignProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('log.check', { quiet: true })
  const [remark, setRemark, drop] = useKeptText(`deadline log ${log.id}`)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const submit = async () => {
    const outcome = await run({ log: log.id, remark })
    if (!outcome.ok) {
      setRefused(outcome.words)
      return
    }
    drop()
    notice({ text: t('day-log.sign.done'), tone: 'green' })
    onClose()
  }
  return (
    <PanelForm actLabel={t('day-log.sign')} onSubmit={submit} refused={refused} onClose={onClose}>
      <p>{t('day-log.sign.hint')}</p>
      <WordsField label={t('day-log.sign.remark')} rows={[3, 10]} first value={remark} onChange={setRemark} />
    </PanelForm>
  )
}
