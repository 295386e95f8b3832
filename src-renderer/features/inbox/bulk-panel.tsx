import { memo, useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { addDays } from '../../../src-shared/lib/plain-date'
import { PanelForm, SidePanel } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { type BulkForm, type BulkKind, bulkCommand, bulkGaps } from './bulk-acts'
import { BulkFields } from './bulk-fields'
import { BulkPreview } from './bulk-preview'
import { useBulk } from './use-bulk'

export interface BulkPanelProps {
  readonly kind: BulkKind | undefined
  readonly rows: readonly CaseRow[]
  readonly onClose: () => void
  /** It was done: what was chosen need not stay chosen. */
  readonly onDone: () => void
}

/** One act on the chosen cases: what it needs, what it will do to each, and why it cannot where it cannot. */
export const BulkPanel = memo(function BulkPanel(props: BulkPanelProps) {
  const { t } = useTexts()
  const { kind, onClose } = props
  return (
    <SidePanel opened={kind !== undefined} title={kind === undefined ? '' : t(`inbox.act.${kind}`)} onClose={onClose}>
      {kind !== undefined && <BulkFormOf key={kind} {...props} kind={kind} />}
    </SidePanel>
  )
})

function BulkFormOf({ kind, rows, onClose, onDone }: BulkPanelProps & { readonly kind: BulkKind }) {
  const { t } = useTexts()
  const { today } = useToday()
  const { run, refused } = useBulk()
  const [form, setForm] = useState<BulkForm>({ to: undefined, until: undefined, tag: onlyTag(kind, rows), reason: '' })
  const [missing, setMissing] = useState<readonly (keyof BulkForm)[]>([])
  const cases = rows.map((row) => row.id)
  // Neither the day nor the words change who can be put off or closed: the preview need not wait for them.
  const standIn = { ...form, until: form.until ?? addDays(today, 1), reason: form.reason.trim() || '…' }
  const submit = async () => {
    const gaps = bulkGaps(kind, form)
    setMissing(gaps)
    const command = bulkCommand(kind, form)
    if (gaps.length > 0 || command === undefined) return
    if (!(await run(kind, cases, command))) return
    onDone()
    onClose()
  }
  return (
    <PanelForm actLabel={t(`inbox.act.${kind}`)} onSubmit={submit} refused={refused?.words} onClose={onClose}>
      <BulkFields kind={kind} rows={rows} form={form} missing={missing} onChange={setForm} />
      <BulkPreview kind={kind} cases={cases} command={bulkCommand(kind, standIn)} />
    </PanelForm>
  )
}

/** Where the cases have one tag between them, it is the one to remove. */
function onlyTag(kind: BulkKind, rows: readonly CaseRow[]): string {
  const tags = new Set(rows.flatMap((row) => row.tags))
  const [only] = tags
  return kind === 'untag' && tags.size === 1 && only !== undefined ? only : ''
}
