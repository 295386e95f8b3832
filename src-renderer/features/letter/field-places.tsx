import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { Severity } from '../../../src-shared/domain/remark/rule'
import type { FieldSpan, LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'

/** Brings a stretch of a field's text into sight, marked, with the caret in it. */
type ShowPlace = (start: number, end: number) => void

interface FieldPlaces {
  readonly add: (field: string, show: ShowPlace | undefined) => void
  readonly show: (place: FieldSpan) => void
  /** From the words of a remark to what is said of them. */
  readonly toRemark: (key: string) => void
}

/** The words of a remark in one field. */
export interface FieldMark {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly severity: Severity
}

const nowhere = () => undefined
const Places = createContext<FieldPlaces>({ add: nowhere, show: nowhere, toRemark: nowhere })
const Marks = createContext<readonly LetterRemark[] | undefined>(undefined)

interface FieldPlacesProviderProps {
  /** Of the draft as it stands; undefined while it is being looked through. */
  readonly remarks: readonly LetterRemark[] | undefined
  /** Brings the fields into sight, where they may be out of it. */
  readonly onShow?: (field: string) => void
  readonly children: ReactNode
}

/** Lets what stands beside a form lead to the words in its fields, and back. */
export function FieldPlacesProvider({ remarks, onShow, children }: FieldPlacesProviderProps) {
  const fields = useRef(new Map<string, ShowPlace>())
  const inSight = useRef(onShow)
  inSight.current = onShow
  const places = useMemo<FieldPlaces>(
    () => ({
      add: (field, show) => {
        if (show) fields.current.set(field, show)
        else fields.current.delete(field)
      },
      show: ({ field, start, end }) => {
        inSight.current?.(field)
        fields.current.get(field)?.(start, end)
      },
      toRemark: (key) => {
        const items = [...document.querySelectorAll<HTMLElement>('[data-remark]')]
        // One line may be of several places.
        const item = items.find(({ dataset }) => dataset['remark']?.split('\n').includes(key))
        item?.querySelector('button')?.focus()
      }
    }),
    []
  )
  return (
    <Places value={places}>
      <Marks value={remarks}>{children}</Marks>
    </Places>
  )
}

export const useFieldPlaces = (): FieldPlaces => useContext(Places)

/** The words in a field that remarks are about; undefined while they are being looked for. */
export function useFieldMarks(field: string): readonly FieldMark[] | undefined {
  const remarks = useContext(Marks)
  return useMemo(
    () =>
      remarks?.flatMap(({ key, place, dismissed, remark }) =>
        place?.field === field && !dismissed
          ? [{ start: place.start, end: place.end, key, severity: remark.severity }]
          : []
      ),
    [remarks, field]
  )
}

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
