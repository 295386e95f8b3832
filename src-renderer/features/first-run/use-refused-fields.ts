import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Refused } from '../../lib/commands'
import { paths, type SetupForm } from './setup-form'

/** Puts what the main process found wrong at the fields themselves. */
export function useRefusedFields<V>(
  { setError }: UseFormReturn<SetupForm, unknown, V>,
  refused: Refused<'app.create-workspace'> | undefined
): void {
  useEffect(() => {
    for (const [path, message] of Object.entries(refused?.fields ?? {})) {
      const known = paths.find((one) => path === one || path.startsWith(`${one}.`))
      if (known !== undefined) setError(known, { type: 'refused', message })
    }
    if (refused?.reason === 'passphrase-required') setError('passphrase', { type: 'refused', message: 'required' })
    if (refused?.reason === 'passphrase-too-short') {
      setError('passphrase', { type: 'refused', message: 'passphrase-too-short' })
    }
  }, [setError, refused])
}
