import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onNotice, refresh } from '../lib/ipc'

/**
 * Refreshes what the main process says was touched, whichever window touched it. Coming back to the window asks for the
 * status again: the day may have changed in the meantime.
 */
export function BridgeListener() {
  const client = useQueryClient()
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'touched') void refresh(client, notice.topics)
        if (notice.kind === 'store') void refresh(client, ['app'])
      }),
    [client]
  )
  useEffect(() => {
    const back = () => void refresh(client, ['app'])
    window.addEventListener('focus', back)
    return () => window.removeEventListener('focus', back)
  }, [client])
  return null
}
