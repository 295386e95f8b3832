import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import { parseCents } from '../../../src-shared/lib/money'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { VisibilityChoice } from '../../components/form/visibility-choice'
import { PanelForm } from '../../components/frame/side-panel'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'
import { useSheetCommand } from './use-sheet-command'

interface Offer {
  readonly text: string
  readonly cost: string
  readonly until: string
  readonly visibility: Visibility
}
const kept: KeptForms<Offer> = new Map()
const empty: Offer = { text: '', cost: '', until: '', visibility: 'internal' }

/** What we offer to put it right, until when; what it costs us is ours alone to know. */
export function OfferForm({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const { form, change, drop } = useKeptForm(kept, view.row.id, empty)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const [errors, setErrors] = useState<{ readonly cost?: string; readonly until?: string }>({})
  const submit = async () => {
    const cents = parseCents(form.cost)
    const day = readDay(form.until, today, 'future')
    const wrong = {
      ...(form.cost.trim() !== '' && cents === undefined && { cost: 'not-an-amount' }),
      ...(form.until.trim() !== '' && day === undefined && { until: dayProblem(form.until) })
    }
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    const currency = view.amount?.currency ?? 'EUR'
    const { text, visibility } = form
    const more = { visibility, ...(cents !== undefined && { cost: { cents, currency } }), ...(day && { until: day }) }
    if (!(await send({ type: 'offer-remedy', text, ...more }, t('remedy.recorded')))) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('remedy.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Prose
        label={t('remedy.text')}
        first
        rows={4}
        error={errorOf('text')}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <TextInput
        {...field({
          label: t('remedy.cost'),
          hint: t('remedy.cost.hint'),
          optional: true,
          width: 'short',
          error: errors.cost
        })}
        inputMode="decimal"
        autoComplete="off"
        value={form.cost}
        onChange={(event) => change({ cost: event.currentTarget.value })}
      />
      <DayField
        label={t('remedy.until')}
        hint={t('remedy.until.hint')}
        lean="future"
        optional
        error={errors.until}
        value={form.until}
        onChange={(until) => change({ until })}
      />
      <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
    </PanelForm>
  )
}
