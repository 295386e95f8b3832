import { useDebouncedCallback } from '@mantine/hooks'

/** Milliseconds without a key after which one has stopped typing. */
export const PAUSE_MS = 150

/** The same function, called once the typing pauses; what is pending is dropped when the component goes. */
export function useAfterTyping<T>(act: (value: T) => void): useDebouncedCallback.ReturnValue<(value: T) => void> {
  return useDebouncedCallback(act, PAUSE_MS)
}
