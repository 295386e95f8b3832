import { keepPreviousData, replaceEqualDeep, useQuery } from '@tanstack/react-query'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Commitment } from '../../../src-shared/domain/remark/commitments'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { CheckedLetter } from '../../../src-shared/texts/letters/check/letter-remarks'
import { ipcQuery } from '../../lib/ipc'
import type { CheckAnswered, CheckAsked } from './remarks.worker'

/** What is typed is drawn after a pause of its own. */
const AFTER_TYPING = 50

const nothing: readonly Commitment[] = []

type Said = Omit<CheckAnswered, 'number'>

export interface Remarks {
  /** The last that was found; undefined until the first answer. */
  readonly checked: CheckedLetter | undefined
  /** What the text was found to bind us or its reader to. */
  readonly commitments: readonly Commitment[]
  /** Whether it is about the draft as it stands. */
  readonly current: boolean
  /** The check itself broke: the letter is not held back by it. */
  readonly failed: boolean
}

/** What the check says of a draft, asked in a worker shortly after each change. */
export function useRemarks(id: CaseId, draft: LetterDraft): Remarks {
  const { kind, language, to, signatory, dated, answered } = draft
  const { account, claimed } = draft.kind === 'formal-notice' ? draft : {}
  const sums = { ...(account && { account }), ...(claimed && { claimed }) }
  const about = { kind, language, dated, answered, ...(to && { to }), ...(signatory && { signatory }), ...sums }
  const enclosures = 'enclosures' in draft ? draft.enclosures.length : 0
  const { data } = useQuery({
    ...ipcQuery('letter.facts', { case: id, draft: about, enclosures }),
    placeholderData: keepPreviousData
  })
  const [answer, setAnswer] = useState<{ readonly of: LetterDraft } & Said>()
  const [failed, setFailed] = useState(false)
  const worker = useRef<Worker>(undefined)
  const asked = useRef<{ readonly number: number; readonly draft: LetterDraft }>(undefined)
  useEffect(() => {
    const started = new Worker(new URL('./remarks.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data: { number, ...said } }: MessageEvent<CheckAnswered>) => {
      const of = asked.current?.number === number ? asked.current.draft : undefined
      // What it says again is the same object: only what is new to it is drawn.
      if (of) startTransition(() => setAnswer((before) => ({ ...replaceEqualDeep<Said>(before, said), of })))
    })
    started.addEventListener('error', () => setFailed(true))
    worker.current = started
    return () => started.terminate()
  }, [])
  useEffect(() => {
    if (!data) return
    const timer = setTimeout(() => {
      const number = (asked.current?.number ?? 0) + 1
      asked.current = { number, draft }
      worker.current?.postMessage({ number, draft, ...data } satisfies CheckAsked)
    }, AFTER_TYPING)
    return () => clearTimeout(timer)
  }, [draft, data])
  const { of, checked, commitments = nothing } = answer ?? {}
  const current = of === draft
  return useMemo(() => ({ checked, commitments, current, failed }), [checked, commitments, current, failed])
}
