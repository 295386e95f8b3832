import { Autocomplete, Button, Group, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { personId } from '../../../src-shared/lib/ids'
import { addDays } from '../../../src-shared/lib/plain-date'
import { personName } from '../../../src-shared/texts/names'
import { DayField } from '../../components/form/day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { WordsField } from '../../components/form/words-field'
import { readDay } from '../../components/happened/read-day'
import { ipcQuery } from '../../lib/ipc'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { BulkForm, BulkKind } from './bulk-acts'

const lack = (missing: readonly (keyof BulkForm)[], field: keyof BulkForm) =>
  missing.includes(field) ? 'required' : undefined

interface BulkFieldsProps {
  readonly kind: BulkKind
  readonly rows: readonly CaseRow[]
  readonly form: BulkForm
  readonly missing: readonly (keyof BulkForm)[]
  readonly onChange: (form: BulkForm) => void
}

/** What one act asks for; waking asks for nothing. */
export function BulkFields(props: BulkFieldsProps) {
  switch (props.kind) {
    case 'assign':
      return <Assignee {...props} />
    case 'snooze':
      return (
        <>
          <Until {...props} />
          <Reason {...props} />
        </>
      )
    case 'tag':
    case 'untag':
      return <Tag {...props} />
    case 'close':
      return <Reason {...props} first />
    case 'wake':
      return null
  }
}

function Assignee({ form, onChange }: BulkFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  return (
    <Select
      {...field({ label: t('assign.panel.to') })}
      data-autofocus
      data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
      value={form.to ?? null}
      placeholder={t('assign.panel.nobody')}
      onChange={(value) => onChange({ ...form, to: personId.safeParse(value).data })}
      clearable
      clearButtonProps={{ 'aria-label': t('assign.panel.nobody') }}
    />
  )
}

const leaps = [
  { text: 'bulk.snooze.tomorrow', days: 1 },
  { text: 'bulk.snooze.week', days: 7 },
  { text: 'bulk.snooze.month', days: 30 }
] as const

function Until({ form, missing, onChange }: BulkFieldsProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const [typed, setTyped] = useState('')
  const write = (text: string) => {
    setTyped(text)
    onChange({ ...form, until: readDay(text, today, 'future') })
  }
  return (
    <div>
      <DayField
        first
        label={t('bulk.snooze.until')}
        hint={t('bulk.snooze.hint')}
        lean="future"
        error={lack(missing, 'until')}
        value={typed}
        onChange={write}
      />
      <Group gap="xs" mt="xs">
        {leaps.map(({ text, days }) => (
          <Button
            key={text}
            size="xs"
            variant="default"
            onClick={() => write(format.numericDate(addDays(today, days)))}
          >
            {t(text)}
          </Button>
        ))}
      </Group>
    </div>
  )
}

function Reason({ form, missing, onChange, first = false }: BulkFieldsProps & { readonly first?: boolean }) {
  const { t } = useTexts()
  return (
    <WordsField
      label={t('bulk.reason')}
      error={lack(missing, 'reason')}
      rows={[2, 6]}
      maxLength={500}
      first={first}
      value={form.reason}
      onChange={(typed) => onChange({ ...form, reason: typed })}
    />
  )
}

function Tag({ kind, rows, form, missing, onChange }: BulkFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const known = useQuery(ipcQuery('filter.tags', {})).data?.tags ?? []
  const own = [...new Set(rows.flatMap((row) => row.tags))]
  return (
    <Autocomplete
      {...field({ label: t('bulk.tag'), error: lack(missing, 'tag') })}
      data-autofocus
      maxLength={40}
      data={kind === 'untag' ? own : known.map(({ tag }) => tag)}
      value={form.tag}
      onChange={(tag) => onChange({ ...form, tag })}
    />
  )
}
