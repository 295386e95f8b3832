import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { readBody, writeBody } from '../../../src-shared/domain/letter/body-text'
import { type LetterDraft, letterDraft } from '../../../src-shared/domain/letter/draft'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, EventId, LetterId, PersonId } from '../../../src-shared/lib/ids'
import { asSecondAttempt, filledFrom } from '../../../src-shared/texts/letters/second-attempt'
import type { SavedState } from '../../components/marks/saved-mark'
import { call } from '../../lib/ipc'
import { useDraftSaver } from '../../lib/use-draft'
import type { StandingDraft } from './standing-draft'

export type DraftLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly draft: LetterDraft; readonly resumed: boolean }

function parseDraft(content: string, kind: LetterKind): LetterDraft | undefined {
  const parsed = letterDraft.safeParse(JSON.parse(content))
  return parsed.success && parsed.data.kind === kind ? parsed.data : undefined
}

/** What of the case tells which draft is to be written on. */
type Known = Pick<CaseView, 'letters' | 'submitted'>

/** What one handed in oneself and is not signed yet. */
function ownSubmitted({ submitted }: Known, kind: LetterKind, person: PersonId | undefined): LetterDraft | undefined {
  return submitted.find(({ draft, by }) => draft.kind === kind && by === person)?.draft
}

interface Asked {
  /** Who writes. */
  readonly person: PersonId | undefined
  /** The entry that is answered. */
  readonly about: EventId | undefined
  /** The letter that came back, which it sends a second time. */
  readonly again: LetterId | undefined
}

async function loadDraft(id: CaseId, kind: LetterKind, { person, about, again }: Asked): Promise<DraftLoad> {
  const found = await call('case.get', { id })
  const known: Known = found.ok ? found.value : { letters: [], submitted: [] }
  const kept = await call('draft.get', { key: { kind: 'letter', case: id, letterKind: kind } })
  const typed = kept.ok && kept.value.draft ? parseDraft(kept.value.draft.content, kind) : undefined
  // Issued meanwhile, here or on another machine, it is no draft any more.
  const isIssued = known.letters.some((letter) => letter.id === typed?.letter)
  const written = (isIssued ? undefined : typed) ?? ownSubmitted(known, kind, person)
  const returned = known.letters.find(({ id: one }) => one === again)
  const isNewAttempt = returned && written?.again !== returned.id
  if (written && !isNewAttempt) return { kind: 'loaded', draft: settled(written), resumed: true }
  const asked = { ...(about && { about }), ...(returned && { again: returned.id }) }
  const proposed = await call('letter.propose', { case: id, kind, ...asked })
  if (!proposed.ok) return { kind: 'refused', reason: proposed.reason }
  const { draft } = proposed.value
  if (!written || !returned) return { kind: 'loaded', draft: settled(draft), resumed: false }
  // What was begun before the letter came back is theirs; the first letter lends it what it lacks.
  const cited = filledFrom(asSecondAttempt(written, returned), draft)
  return { kind: 'loaded', draft: settled(cited), resumed: true }
}

/** Its text as the editor writes it, so that places in the one are places in the other. */
function settled(draft: LetterDraft): LetterDraft {
  return draft.kind === 'formal-notice' ? draft : { ...draft, body: writeBody(readBody(draft.body)) }
}

/** What was being written, or a first draft with the facts of the case in it. */
export function useDraftLoad(
  id: CaseId,
  kind: LetterKind,
  { person, about, again }: Asked
): readonly [DraftLoad, restart: () => void] {
  const [load, setLoad] = useState<DraftLoad>({ kind: 'loading' })
  const client = useQueryClient()
  const start = useCallback(() => {
    let wanted = true
    void loadDraft(id, kind, { person, about, again }).then((loaded) => wanted && setLoad(loaded))
    return () => {
      wanted = false
    }
  }, [id, kind, person, about, again])
  useEffect(start, [start])
  const restart = useCallback(() => {
    setLoad({ kind: 'loading' })
    void call('draft.remove', { key: { kind: 'letter', case: id, letterKind: kind } })
      .then(() => client.invalidateQueries({ queryKey: ['draft.list'] }))
      .then(start)
  }, [client, id, kind, start])
  return [load, restart]
}

/** Keeps a draft on the disk as it is typed, drawn yet or not, for as long as it is one. */
export function useAutosave(id: CaseId, kind: LetterKind, standing: StandingDraft, active: boolean): SavedState {
  const { saved, write, drop } = useDraftSaver({ kind: 'letter', case: id, letterKind: kind })
  useEffect(() => {
    if (!active) {
      drop()
      return
    }
    return standing.hear((isNew) => {
      if (isNew) write(() => JSON.stringify(standing.read()))
    })
  }, [standing, active, write, drop])
  return saved
}
