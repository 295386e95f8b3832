import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { rulesOf } from '../../../src-shared/domain/deadline/rule-set'
import { ipcQuery } from '../../lib/ipc'

/** The rules that dates are worked out by, asked once: the window works dates out as one types. */
export function useLore() {
  const query = useQuery(ipcQuery('deadline.rules', {}))
  const { data } = query
  const lore = useMemo<DeadlineLore | undefined>(
    () => data && { rules: rulesOf({ version: data.version, rules: data.rules }), lead: data.lead },
    [data]
  )
  return { query, lore }
}
