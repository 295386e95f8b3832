import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import { type Held, type Standing, useHeld, useSteady } from '../../lib/held'
import { withText } from './field-text'

export type StandingDraft = Standing<LetterDraft>

/** A draft but for its text, which is drawn by few and changes with each pause of the typing. */
export type ApartFromText<D extends LetterDraft> = D extends { readonly body: string } ? Omit<D, 'body'> : D

export interface HeldDraft extends Pick<Held<LetterDraft>, 'standing' | 'change' | 'settle'> {
  /** As it is drawn: behind what stands while somebody types. */
  readonly draft: LetterDraft
  /** The same for as long as nothing but its text is typed. */
  readonly apart: ApartFromText<LetterDraft>
  /** Fields of it, drawn at once. */
  readonly put: (part: Partial<LetterDraft>) => void
  /** The text of one of its fields, which shows it already. */
  readonly type: (field: string, text: () => string) => void
}

/** Holds a draft whose text may be typed faster than all that is said of it can be drawn. */
export function useHeldDraft(initial: LetterDraft): HeldDraft {
  const { drawn: draft, type: typeAt, ...held } = useHeld(initial)
  const apart = useSteady(draft, isSameApartFromText)
  const type = useCallback(
    (field: string, text: () => string) => typeAt(field, (before) => withText(before, field, text())),
    [typeAt]
  )
  const { change } = held
  const put = useCallback(
    (part: Partial<LetterDraft>) => change((before) => ({ ...before, ...part }) as LetterDraft),
    [change]
  )
  return { ...held, draft, apart, put, type }
}

function isSameApartFromText(before: LetterDraft, after: LetterDraft): boolean {
  const parts = new Map<string, unknown>(Object.entries(before))
  const all = Object.entries(after)
  return parts.size === all.length && all.every(([name, value]) => name === 'body' || parts.get(name) === value)
}

type Typing = Pick<HeldDraft, 'standing' | 'type' | 'settle'>

const Writing = createContext<Typing | undefined>(undefined)
const Text = createContext('')

interface StandingDraftProviderProps {
  readonly of: HeldDraft
  readonly children: ReactNode
}

export function StandingDraftProvider({ of, children }: StandingDraftProviderProps) {
  const { draft, standing, type, settle } = of
  const typing = useMemo(() => ({ standing, type, settle }), [standing, type, settle])
  return (
    <Writing value={typing}>
      <Text value={textOf(draft)}>{children}</Text>
    </Writing>
  )
}

const textOf = (draft: LetterDraft): string => (draft.kind === 'formal-notice' ? '' : draft.body)

/** The draft that is written around. */
export function useTyping(): Typing {
  const typing = useContext(Writing)
  if (!typing) throw new Error('No draft is written here')
  return typing
}

/** Its text as it is drawn; empty for a notice, whose text lies in fields of their own. */
export const useDrawnText = (): string => useContext(Text)

/** Its text as it stands, asked for when an act needs it. */
export function useStandingText(): () => string {
  const { standing } = useTyping()
  return useCallback(() => textOf(standing.read()), [standing])
}
