import { IconDeviceFloppy, IconFolderPlus, IconMailbox, IconPrinter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useNotice } from '../../components/act/notices'
import { PlainDayField } from '../../components/form/plain-day-field'
import { PanelForm, SidePanel } from '../../components/frame/side-panel'
import { PrintPanel } from '../../components/printing/print-panel'
import { useCommandsOnCases } from '../../lib/case-commands'
import { useCommand } from '../../lib/commands'
import { useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { ListedLetter } from './letter-state'
import classes from './letters.module.css'
import { OnlinePanel } from './online/online-panel'
import { StockPanel } from './stock/stock-panel'

interface DepositBarProps {
  readonly letters: readonly ListedLetter[]
  readonly onDone: () => void
}

/** What is done with the letters that were chosen: their list for the counter, and the stamped one when it is back. */
export function DepositBar({ letters, onDone }: DepositBarProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const save = useCommand('dispatch.save-list')
  const print = useCommand('dispatch.print-list')
  const [filing, setFiling] = useState(false)
  const [addressing, setAddressing] = useState(false)
  const [printing, setPrinting] = useState(false)
  const [uploading, setUploading] = useState(false)
  const asked = { letters: letters.map(({ id }) => id) }
  return (
    <section className={classes['chosen']} aria-label={t('deposit-list.acts')}>
      <span role="status">{t('deposit-list.chosen', { count: letters.length })}</span>
      <ActButton
        label={t('deposit-list.act')}
        icon={IconDeviceFloppy}
        size="small"
        onAct={async () => {
          if ((await save.run(asked)).ok) notice({ text: t('mailing.saved') })
        }}
      />
      <ActButton
        label={t('deposit-list.print')}
        icon={IconPrinter}
        size="small"
        onAct={async () => {
          if ((await print.run(asked)).ok) notice({ text: t('stock.printed') })
        }}
      />
      <ActButton label={t('deposit-list.stamped')} size="small" onAct={() => setFiling(true)} />
      <ActButton label={t('print-run.act')} icon={IconPrinter} size="small" onAct={() => setPrinting(true)} />
      <PrintPanel letters={asked.letters} opened={printing} onClose={() => setPrinting(false)} />
      <ActButton label={t('stock.act')} icon={IconMailbox} size="small" onAct={() => setAddressing(true)} />
      <ActButton label={t('online.act')} icon={IconFolderPlus} size="small" onAct={() => setUploading(true)} />
      <OnlinePanel letters={letters} opened={uploading} onClose={() => setUploading(false)} />
      <StockPanel letters={letters} opened={addressing} onClose={() => setAddressing(false)} />
      <SidePanel opened={filing} title={t('deposit-list.stamped')} onClose={() => setFiling(false)}>
        <StampedForm letters={letters} onClose={() => setFiling(false)} onDone={onDone} />
      </SidePanel>
      <IconButton icon={IconX} label={t('inbox.choose.none')} onClick={onDone} />
    </section>
  )
}

/** A letter with its number is posted by the list; one that has left already, or has none, gets its proof. */
function commandOf({ id: letter, tracking, deposited, collected }: ListedLetter, scan: Attachment, on: PlainDate) {
  const shared = { letter, attachments: [scan], visibility: 'communicable' as const }
  const command: CaseCommandInput =
    tracking && !deposited && !collected
      ? { type: 'deposit-letter', ...shared, tracking, on }
      : { type: 'file-proof', ...shared, slot: 'deposit', piece: scan.id }
  return command
}

function StampedForm({ letters, onClose, onDone }: DepositBarProps & { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { today } = useToday()
  const notice = useNotice()
  const choose = useJob('attachment.choose')
  const { runOn } = useCommandsOnCases()
  const [on, setOn] = useState<PlainDate>(today)
  const submit = async () => {
    const chosen = await choose.run((job) => ({ what: 'files', job }))
    const [scan] = chosen.ok ? chosen.value.taken : []
    if (!scan) return
    let filed = 0
    for (const letter of letters) {
      const done = await runOn(letter.row.id, commandOf(letter, scan, on))
      if (done.ok) filed += 1
    }
    if (filed > 0) notice({ text: t('deposit-list.filed', { count: filed }) })
    onClose()
    if (filed === letters.length) onDone()
  }
  return (
    <PanelForm actLabel={t('deposit-list.choose')} onSubmit={submit} onClose={onClose}>
      <p>{t('deposit-list.stamped.hint')}</p>
      <PlainDayField label={t('deposit-list.on')} width="date" value={on} onChange={(day) => day && setOn(day)} />
    </PanelForm>
  )
}
