import { Select } from '@mantine/core'
import { agendaKinds } from '../../../src-shared/domain/case/agenda'
import { department, departments } from '../../../src-shared/domain/case/dispute-types'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

interface AgendaSelectsProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** What, by whom, by which department; an empty choice is no filter. */
export function AgendaSelects({ filters, onChange }: AgendaSelectsProps) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const shared = { clearable: true, clearButtonProps: { 'aria-label': t('action.clear') }, w: 184 }
  return (
    <>
      <Select
        {...shared}
        aria-label={t('agenda.kind.label')}
        placeholder={t('agenda.kind')}
        data={agendaKinds.map((value) => ({ value, label: t(`agenda.kind.${value}`) }))}
        value={filters.kind ?? null}
        onChange={(value) => onChange({ kind: agendaKinds.find((one) => one === value) })}
      />
      <Select
        {...shared}
        aria-label={t('inbox.filter.owner.label')}
        placeholder={t('inbox.filter.owner')}
        data={people.map((one) => ({ value: one.id, label: personName(one) }))}
        value={filters.owner ?? null}
        onChange={(value) => onChange({ owner: personId.safeParse(value).data })}
      />
      <Select
        {...shared}
        aria-label={t('inbox.filter.department.label')}
        placeholder={t('inbox.filter.department')}
        data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        value={filters.department ?? null}
        onChange={(value) => onChange({ department: department.safeParse(value).data })}
      />
    </>
  )
}
