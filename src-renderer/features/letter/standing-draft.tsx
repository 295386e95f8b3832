import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState
} from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'

/** A draft as it stands, with what was typed a moment ago and is not drawn yet. */
export interface StandingDraft {
  readonly read: () => LetterDraft
  /** @returns what ends it */
  readonly hear: (heard: () => void) => () => void
}

export interface HeldDraft {
  /** As it is drawn: behind what stands while somebody types. */
  readonly draft: LetterDraft
  readonly standing: StandingDraft
  /** Made of what stands, and drawn at once. */
  readonly change: (to: (before: LetterDraft) => LetterDraft) => void
  /** Its text, which the editor shows already: drawn in the background, where no key waits for it. */
  readonly type: (body: string) => void
  /** Draws at once what stands: before anything but the text is used. */
  readonly settle: () => void
}

/** Holds a draft whose text may be typed faster than all that is said of it can be drawn. */
export function useHeldDraft(initial: LetterDraft): HeldDraft {
  const [held] = useState(() => holding(initial))
  const [draft, setDraft] = useState(initial)
  const settle = useCallback(() => setDraft(held.read()), [held])
  const change = useCallback(
    (to: (before: LetterDraft) => LetterDraft) => {
      held.become(to(held.read()))
      setDraft(held.read())
    },
    [held]
  )
  const type = useCallback(
    (body: string) => {
      const before = held.read()
      if (before.kind === 'formal-notice' || before.body === body) return
      held.become({ ...before, body })
      startTransition(settle)
    },
    [held, settle]
  )
  return { draft, standing: held, change, type, settle }
}

function holding(initial: LetterDraft) {
  let now = initial
  const all = new Set<() => void>()
  return {
    read: () => now,
    become: (next: LetterDraft) => {
      now = next
      for (const heard of all) heard()
    },
    hear: (heard: () => void) => {
      all.add(heard)
      return () => void all.delete(heard)
    }
  }
}

type Typing = Pick<HeldDraft, 'standing' | 'type' | 'settle'>

const Held = createContext<Typing | undefined>(undefined)

interface StandingDraftProviderProps {
  readonly of: HeldDraft
  readonly children: ReactNode
}

export function StandingDraftProvider({ of: { standing, type, settle }, children }: StandingDraftProviderProps) {
  const typing = useMemo(() => ({ standing, type, settle }), [standing, type, settle])
  return <Held value={typing}>{children}</Held>
}

/** The draft that is written around. */
export function useTyping(): Typing {
  const typing = useContext(Held)
  if (!typing) throw new Error('No draft is written here')
  return typing
}

/** Whether more was typed than the draft that is drawn; told at once, before the rest is drawn. */
export function useIsBehind(drawn: LetterDraft): boolean {
  const { standing } = useTyping()
  const [newest, setNewest] = useState(drawn)
  useEffect(() => {
    setNewest(standing.read())
    return standing.hear(() => setNewest(standing.read()))
  }, [standing])
  return newest !== drawn
}
