import { useQuery } from '@tanstack/react-query'
import { computeDeadline } from '../../../src-shared/domain/deadline/compute'
import { rulesOf } from '../../../src-shared/domain/deadline/rule-set'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ipcQuery } from '../../lib/ipc'

/** The day from which the money kept back is released, a year after a reception (Act 71-584 of 16 July 1971, art. 2). */
export function useReleaseOf(): (reception: PlainDate | undefined) => PlainDate | undefined {
  const { data } = useQuery(ipcQuery('deadline.rules', {}))
  return (reception) => {
    if (!data || reception === undefined) return undefined
    const rules = rulesOf({ version: data.version, rules: data.rules })
    const worked = computeDeadline(rules, 'retention-release', { reception })
    if (!worked.ok || !worked.value.applicable) return undefined
    return worked.value.outputs['release-from']
  }
}

/** The same after the reception that a case knows of. */
export function useRelease(view: Pick<CaseView, 'deadlines'>): PlainDate | undefined {
  return useReleaseOf()(view.deadlines.anchors.reception)
}
