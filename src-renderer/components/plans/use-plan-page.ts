import { useMemo } from 'react'
import type { Revision } from '../../../src-shared/domain/site/plans'
import type { PlanPage } from './plan-file'
import { type PlanReading, usePlanFile } from './use-plan-file'

/** The page of a sheet as it is looked at, once its file could be read. */
export function usePlanPage({ file, page: number, turn }: Pick<Revision, 'file' | 'page' | 'turn'>): {
  readonly reading: PlanReading
  readonly page: PlanPage | undefined
} {
  const reading = usePlanFile(file)
  const page = useMemo(
    () => (reading.kind === 'read' && number <= reading.file.pages ? reading.file.page(number, turn) : undefined),
    [reading, number, turn]
  )
  return { reading, page }
}
