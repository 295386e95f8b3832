import { IconHeartbeat, IconListCheck } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import type { Act } from '../../components/act/act'
import { useActs } from '../../components/act/acts'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import { type BulkKind, bulkActs } from './bulk-acts'

interface ListActs {
  /** There is a row to act on. */
  readonly any: boolean
  readonly onAct: (kind: BulkKind) => void
  readonly onWhy: () => void
  readonly onAll: () => void
}

/** The keys of the list: on the chosen cases, or on the one under the keyboard where none is chosen. */
export function useListActs(given: ListActs): void {
  const { t } = useTexts()
  const { any } = given
  const latest = useRef(given)
  latest.current = given
  const acts = useMemo((): readonly Act[] => {
    if (!any) return []
    const group = t('place.inbox')
    const kinds = bulkActs.map(({ kind, keys, icon }): Act => {
      return {
        id: `list-${kind}`,
        label: t(`inbox.act.${kind}`),
        keys,
        icon,
        group,
        run: () => latest.current.onAct(kind)
      }
    })
    return [
      ...kinds,
      {
        id: 'list-why',
        label: t('inbox.health.why'),
        keys: fixedKeys.list.why,
        icon: IconHeartbeat,
        group,
        run: () => latest.current.onWhy()
      },
      {
        id: 'list-all',
        label: t('inbox.choose.all'),
        keys: fixedKeys.list.all,
        icon: IconListCheck,
        group,
        run: () => latest.current.onAll()
      }
    ]
  }, [any, t])
  useActs(acts)
}
