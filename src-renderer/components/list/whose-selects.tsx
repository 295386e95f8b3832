import { Select, type SelectProps } from '@mantine/core'
import { type Department, department, departments } from '../../../src-shared/domain/case/dispute-types'
import { type PersonId, personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'

interface Whose {
  readonly owner?: PersonId | undefined
  readonly department?: Department | undefined
}

interface WhoseSelectsProps {
  readonly filters: Whose
  readonly onChange: (changes: Whose) => void
  readonly look?: Pick<SelectProps, 'w' | 'comboboxProps'>
}

/** By whom and by which department a list is narrowed; an empty choice is no filter. */
export function WhoseSelects({ filters, onChange, look }: WhoseSelectsProps) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const shared = { clearable: true, clearButtonProps: { 'aria-label': t('action.clear') }, ...look }
  return (
    <>
      <Select
        {...shared}
        label={t('inbox.filter.owner.label')}
        placeholder={t('inbox.filter.owner')}
        data={people.map((one) => ({ value: one.id, label: personName(one) }))}
        value={filters.owner ?? null}
        onChange={(value) => onChange({ owner: personId.safeParse(value).data })}
      />
      <Select
        {...shared}
        label={t('inbox.filter.department.label')}
        placeholder={t('inbox.filter.department')}
        data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        value={filters.department ?? null}
        onChange={(value) => onChange({ department: department.safeParse(value).data })}
      />
    </>
  )
}
