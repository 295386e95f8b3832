import { useCallback } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { type KeptForms, useKeptForm, useKeptText } from '../../lib/kept-form'

interface Found {
  readonly row?: CaseRow | undefined
}

const kept: KeptForms<Found> = new Map()
const nothing: Found = {}

/** The case that is looked for and what was typed to find it, kept under `key` while the window is open. */
export function useFoundCase(key: string) {
  const { form, change, drop: dropRow } = useKeptForm(kept, key, nothing)
  const [typed, type, dropTyped] = useKeptText(`find ${key}`)
  const drop = useCallback(() => {
    dropRow()
    dropTyped()
  }, [dropRow, dropTyped])
  return { row: form.row, choose: (row: CaseRow | undefined) => change({ row }), typed, type, drop }
}

export type FoundCase = ReturnType<typeof useFoundCase>
