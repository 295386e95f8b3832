import type { ReactNode } from 'react'
import type { LetterRemark } from '../../../src-shared/texts/letters/check/letter-remarks'
import { FieldPlacesProvider } from './field-places'
import { SpellingProvider } from './spelling/spelling-places'
import type { Spelling } from './spelling/use-spelling'

interface LetterPlacesProps {
  /** Of the draft as it stands; undefined while it is being looked through. */
  readonly remarks: readonly LetterRemark[] | undefined
  readonly spelling: Spelling
  /** Brings the fields into sight, where they may be out of it. */
  readonly onShow: (field: string) => void
  readonly children: ReactNode
}

/** What is said of a draft leads to the words it is about, and back. */
export function LetterPlaces({ remarks, spelling, onShow, children }: LetterPlacesProps) {
  return (
    <FieldPlacesProvider remarks={remarks} onShow={onShow}>
      <SpellingProvider spelling={spelling}>{children}</SpellingProvider>
    </FieldPlacesProvider>
  )
}
