import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { FieldSpan } from '../../../src-shared/texts/letters/check/letter-remarks'

/** Brings a stretch of a field's text into sight, marked, with the caret in it. */
type ShowPlace = (start: number, end: number) => void

interface FieldPlaces {
  readonly add: (field: string, show: ShowPlace | undefined) => void
  readonly show: (place: FieldSpan) => void
}

const Places = createContext<FieldPlaces>({ add: () => undefined, show: () => undefined })

/** Lets what stands beside a form lead to the words in its fields. */
export function FieldPlacesProvider({ children }: { readonly children: ReactNode }) {
  const fields = useRef(new Map<string, ShowPlace>())
  const places = useMemo<FieldPlaces>(
    () => ({
      add: (field, show) => {
        if (show) fields.current.set(field, show)
        else fields.current.delete(field)
      },
      show: ({ field, start, end }) => fields.current.get(field)?.(start, end)
    }),
    []
  )
  return <Places value={places}>{children}</Places>
}

export const useFieldPlaces = (): FieldPlaces => useContext(Places)

/** For an input or a text area: its `ref`. */
export function useTypedPlace(field: string): (input: HTMLInputElement | HTMLTextAreaElement | null) => void {
  const { add } = useFieldPlaces()
  return useCallback(
    (input) => {
      const show = (start: number, end: number) => {
        input?.focus()
        input?.setSelectionRange(start, end)
      }
      add(field, input ? show : undefined)
    },
    [add, field]
  )
}
