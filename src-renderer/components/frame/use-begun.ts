import { useEffect, useState } from 'react'

/**
 * Whether something that floats was opened yet, one drawing late: before that there is nothing of it, and it is drawn
 * closed first, so that one sees it come.
 */
export function useBegun(opened: boolean): boolean {
  const [begun, setBegun] = useState(opened)
  useEffect(() => {
    if (opened) setBegun(true)
  }, [opened])
  return begun
}
