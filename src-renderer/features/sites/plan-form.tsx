import { useCallback, useState } from 'react'
import type { PlanId, SiteId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { noSheet, SheetFields, type SheetRead, type SheetValues } from './sheet-fields'
import { FormLine } from './site-form'

interface PlanFormProps {
  readonly site: SiteId
  readonly onSaved: (plan: PlanId) => void
  readonly onClose: () => void
}

interface PlanValues extends SheetValues {
  readonly level: string
  readonly title: string
}
const kept: KeptForms<PlanValues> = new Map()

/** A plan of the site: a page of a PDF or a picture, and the level it shows. */
export function PlanForm({ site, onSaved, onClose }: PlanFormProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const { form, change, drop } = useKeptForm<PlanValues>(kept, site, { ...noSheet, level: '', title: '' })
  const [sheet, setSheet] = useState<SheetRead | undefined>(undefined)
  const [missing, setMissing] = useState(false)
  const onRead = useCallback((read: SheetRead | undefined) => setSheet(read), [])
  const finish = () => {
    drop()
    onClose()
  }
  const submit = async () => {
    const { file, level, title } = form
    setMissing(!file)
    if (!file || !sheet) return
    const done = await run({ id: site, command: { type: 'add-plan', level, title, sheet, file } })
    if (!done.ok) return
    notice({ text: t('plan.added') })
    finish()
    if (done.value.plan) onSaved(done.value.plan)
  }
  const needed = missing && !form.file ? t('plan.choose') : undefined
  return (
    <PanelForm actLabel={t('plan.add')} onSubmit={submit} refused={refused?.words ?? needed} onClose={finish}>
      <SheetFields values={form} onChange={change} onRead={onRead} />
      <FormLine
        label={t('plan.level')}
        optional={false}
        error={refused?.fields['command.level']}
        value={form.level}
        onChange={(level) => change({ level })}
      />
      <FormLine
        label={t('plan.subject')}
        optional
        error={refused?.fields['command.title']}
        value={form.title}
        onChange={(title) => change({ title })}
      />
    </PanelForm>
  )
}
