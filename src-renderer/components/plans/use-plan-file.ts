import { useEffect, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { openPlanFile, type PlanFault, PlanFaultError, type PlanFile } from './plan-file'

export type PlanReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly file: PlanFile }
  | { readonly kind: 'refused'; readonly fault: PlanFault }

/** A file opened to be looked at as a plan, and closed when another is, or none. */
export function usePlanFile(file: Attachment | undefined): PlanReading {
  const [reading, setReading] = useState<PlanReading>({ kind: 'reading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file never changes, its id tells it
  useEffect(() => {
    setReading({ kind: 'reading' })
    if (!file) return
    let left = false
    let close = () => {}
    const open = async () => {
      try {
        const opened = await openPlanFile(file)
        if (left) return opened.close()
        close = opened.close
        setReading({ kind: 'read', file: opened })
      } catch (error) {
        if (!left) setReading({ kind: 'refused', fault: error instanceof PlanFaultError ? error.fault : 'damaged' })
      }
    }
    void open()
    return () => {
      left = true
      close()
    }
  }, [file?.id])
  return reading
}
