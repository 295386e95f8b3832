import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { ListedCases } from './use-case-rows'

const nothing: ReadonlySet<string> = new Set()

/** The cases chosen in a list, and the one under the keyboard; another list begins with nothing chosen. */
export function useChoice(list: string, items: ListedCases) {
  const [keys, setKeys] = useState(nothing)
  const [current, setCurrent] = useState<CaseRow | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, nothing chosen
  useEffect(() => setKeys(nothing), [list])
  const rows = useMemo(() => items.filter((row) => row !== undefined), [items])
  const chosen = useMemo(() => rows.filter((row) => keys.has(row.id)), [rows, keys])
  const clear = useCallback(() => setKeys(nothing), [])
  const all = useCallback(() => setKeys(new Set(rows.map((row) => row.id))), [rows])
  const here = rows.find((row) => row.id === current?.id)
  return {
    keys,
    setKeys,
    clear,
    all,
    current: here,
    onCurrent: setCurrent,
    chosen: chosen.length > 0 ? chosen : [here].flatMap((row) => row ?? []),
    count: chosen.length
  }
}
