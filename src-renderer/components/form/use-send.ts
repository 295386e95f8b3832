import { type RefObject, useEffect, useState } from 'react'

/** Sends a form, then puts the caret in the first field that was found wrong: it may be out of sight. */
export function useSend(form: RefObject<HTMLFormElement | null>, onSubmit: () => void | Promise<void>) {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [times, form])
  return async () => {
    await onSubmit()
    setTimes((before) => before + 1)
  }
}
