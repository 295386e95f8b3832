import { useQuery } from '@tanstack/react-query'
import { type Department, departments } from '../../src-shared/domain/case/dispute-types'
import { ipcQuery } from './ipc'
import { useTexts } from './texts'

/** The departments whose cases do not come to this machine; none where it receives those of all. */
export function useElsewhere(): ReadonlySet<Department> {
  const { data } = useQuery(ipcQuery('machine.receiving', {}))
  const received = data?.departments ?? []
  return new Set(received.length === 0 ? [] : departments.filter((one) => !received.includes(one)))
}

/** Says that cases of other departments are not here, where that is so: somebody who finds nothing has to know. */
export function useNotHere(): string | undefined {
  const { t, format } = useTexts()
  const elsewhere = useElsewhere()
  if (elsewhere.size === 0) return undefined
  const received = departments.filter((one) => !elsewhere.has(one))
  return t('machine.elsewhere', { departments: format.list(received.map((one) => t(`department.${one}`))) })
}
