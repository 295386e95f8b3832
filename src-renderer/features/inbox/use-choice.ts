import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { ListedCase } from './use-case-rows'

/** The cases chosen in a list, and the one under the keyboard; another list begins with nothing chosen. */
export function useChoice(list: string, items: readonly ListedCase[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<CaseRow | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, nothing chosen
  useEffect(() => setKeys(new Set()), [list])
  const rows = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.row] : [])), [items])
  const chosen = useMemo(() => rows.filter((row) => keys.has(row.id)), [rows, keys])
  const onCurrent = useCallback((item: ListedCase) => setCurrent(item.kind === 'row' ? item.row : undefined), [])
  const clear = useCallback(() => setKeys(new Set()), [])
  const all = useCallback(() => setKeys(new Set(rows.map((row) => row.id))), [rows])
  const here = rows.find((row) => row.id === current?.id)
  return {
    keys,
    setKeys,
    clear,
    all,
    current: here,
    onCurrent,
    chosen: chosen.length > 0 ? chosen : [here].flatMap((row) => row ?? []),
    count: chosen.length
  }
}
