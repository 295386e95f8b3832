import { agendaKinds } from '../../../src-shared/domain/case/agenda'
import { departments } from '../../../src-shared/domain/case/dispute-types'
import { personName } from '../../../src-shared/texts/names'
import { FilterSelect } from '../../components/list/filter-select'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

interface AgendaSelectsProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** What, by whom, by which department. */
export function AgendaSelects({ filters, onChange }: AgendaSelectsProps) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  return (
    <>
      <FilterSelect
        label={t('agenda.kind.label')}
        everything={t('agenda.kind')}
        choices={agendaKinds.map((value) => ({ value, label: t(`agenda.kind.${value}`) }))}
        value={filters.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('inbox.filter.owner.label')}
        everything={t('inbox.filter.owner')}
        choices={people.map((one) => ({ value: one.id, label: personName(one) }))}
        value={filters.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <FilterSelect
        label={t('inbox.filter.department.label')}
        everything={t('inbox.filter.department')}
        choices={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        value={filters.department}
        onChange={(department) => onChange({ department })}
      />
    </>
  )
}
