import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  department as departmentOf,
  departments,
  disputeTypes,
  priorities,
  priority as priorityOf,
  disputeType as typeOf
} from '../../../src-shared/domain/case/dispute-types'
import { language as languageOf, languages } from '../../../src-shared/domain/common/vocabulary'
import { parseCents } from '../../../src-shared/lib/money'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { HappenedField } from '../../components/happened/happened-field'
import { type HappenedErrors, happenedFormOf, readHappened } from '../../components/happened/happened-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case.module.css'
import { type PanelProps, usePanelCommand } from './use-panel-command'

const kinds = ['day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const

/** Everything said of the case at its opening, as one knows it now. */
export function DetailsForm({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const field = useFieldProps()
  const { send, refused, errors } = usePanelCommand({ view, onClose })
  const { row } = view
  const [form, setForm] = useState({
    title: row.title,
    disputeType: row.type,
    department: row.department,
    priority: row.priority,
    summary: view.summary,
    wanted: view.wanted,
    language: view.language
  })
  const [since, setSince] = useState(() => happenedFormOf(view.since, zone))
  const [amount, setAmount] = useState(view.amount === undefined ? '' : format.money(view.amount))
  const [wrong, setWrong] = useState<{ readonly since: HappenedErrors; readonly amount?: string }>({ since: {} })
  const change = (changes: Partial<typeof form>) => setForm({ ...form, ...changes })
  const submit = async () => {
    const when = readHappened(since, { today, zone })
    const cents = parseCents(amount)
    const unread = amount.trim() !== '' && cents === undefined
    setWrong({ since: when.ok ? {} : when.errors, ...(unread && { amount: 'not-an-amount' }) })
    if (!when.ok || unread) return
    const sum = cents === undefined ? {} : { amount: { cents, currency: view.amount?.currency ?? 'EUR' } }
    await send(
      {
        ...{ type: 'change-details', ...form, since: when.value ?? view.since, ...sum },
        ...(view.site && { site: view.site.id })
      },
      t('details.saved')
    )
  }
  return (
    <PanelForm actLabel={t('details.save')} onSubmit={submit} refused={refused} onClose={onClose}>
      <TextInput
        {...field({ label: t('details.name'), error: errors['title'] })}
        data-autofocus
        value={form.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        {...field({ label: t('details.summary'), error: errors['summary'] })}
        autosize
        minRows={3}
        maxRows={12}
        dir="auto"
        value={form.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <Textarea
        {...field({ label: t('details.wanted'), error: errors['wanted'], optional: true })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={form.wanted}
        onChange={(event) => change({ wanted: event.currentTarget.value })}
      />
      <HappenedField label={t('details.since')} kinds={kinds} value={since} errors={wrong.since} onChange={setSince} />
      <TextInput
        {...field({ label: t('details.amount'), error: wrong.amount, optional: true, width: 'short' })}
        inputMode="decimal"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <Select
        {...field({ label: t('details.type') })}
        data={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={form.disputeType}
        allowDeselect={false}
        onChange={(picked) => change({ disputeType: typeOf.safeParse(picked).data ?? form.disputeType })}
      />
      <div className={classes['pair']}>
        <Select
          {...field({ label: t('details.department') })}
          data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
          value={form.department}
          allowDeselect={false}
          onChange={(picked) => change({ department: departmentOf.safeParse(picked).data ?? form.department })}
        />
        <Select
          {...field({ label: t('details.priority') })}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          value={form.priority}
          allowDeselect={false}
          onChange={(picked) => change({ priority: priorityOf.safeParse(picked).data ?? form.priority })}
        />
      </div>
      <Select
        {...field({ label: t('details.language'), width: 'short' })}
        data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={form.language}
        allowDeselect={false}
        onChange={(picked) => change({ language: languageOf.safeParse(picked).data ?? form.language })}
      />
    </PanelForm>
  )
}
