import { useState } from 'react'
import type { EventId, PlanId } from '../../../src-shared/lib/ids'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { noAnchors } from './anchors'
import { type BroughtSheet, useRevisionDraft } from './revision-draft'
import { SheetFields, type SheetRead, type SheetValues } from './sheet-fields'
import classes from './sites.module.css'

interface RevisionFormProps {
  readonly plan: PlanId
  readonly over: EventId
  /** What the revision it takes the place of is called. */
  readonly replaces: string
  readonly onNext: (brought: BroughtSheet) => void
  readonly onClose: () => void
}

/** The page of a new revision; nothing is recorded before it was laid on the old one. */
export function RevisionForm({ plan, over, replaces, onNext, onClose }: RevisionFormProps) {
  const { t } = useTexts()
  const { form, change, drop } = useRevisionDraft(plan, over)
  const [sheet, setSheet] = useState<SheetRead | undefined>(undefined)
  const [missing, setMissing] = useState(false)
  // Points set on another page, or on this one otherwise turned, say nothing any more.
  const onChange = (part: Partial<SheetValues>) =>
    change('label' in part ? part : { ...part, anchors: { ...form.anchors, to: noAnchors.to } })
  const submit = async () => {
    const { file } = form
    setMissing(!file)
    if (file && sheet) onNext({ file, sheet })
  }
  const giveUp = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm
      actLabel={t('plan.revise.next')}
      onSubmit={submit}
      refused={missing && !form.file ? t('plan.choose') : undefined}
      onClose={giveUp}
    >
      <p className={classes['soft']}>{t('plan.revise.replaces', { label: replaces })}</p>
      <SheetFields values={form} onChange={onChange} onRead={setSheet} />
    </PanelForm>
  )
}
