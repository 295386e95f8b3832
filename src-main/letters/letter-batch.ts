import { setImmediate as turn } from 'node:timers/promises'
import type { CaseCommand } from '../../src-shared/domain/case/commands'
import { decideCase } from '../../src-shared/domain/case/decide'
import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import type { MessageDraft } from '../../src-shared/domain/letter/draft'
import type { MessageKind } from '../../src-shared/domain/letter/kinds'
import type { LetterProblem } from '../../src-shared/domain/letter/problem'
import type { CaseRow } from '../../src-shared/ipc/contract/shapes'
import { type CaseId, type LetterId, letterId, type PersonId } from '../../src-shared/lib/ids'
import { ok } from '../../src-shared/lib/result'
import { openErrors } from '../../src-shared/texts/letters/check/open-errors'
import { proposeLetter } from '../../src-shared/texts/letters/propose'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import type { Acting } from '../store/commands/acting'
import { executeEach } from '../store/commands/bulk'
import { caseFacts } from '../store/commands/case-facts'
import type { CaseCode } from '../store/commands/execute-case'
import type { Outcome } from '../store/commands/work'
import { findDraft } from '../store/drafts/drafts'
import { readCaseRow } from '../store/queries/case-view'
import { streamsOf } from '../store/streams/streams'
import { type LetterDesk, letterSources, proofOf } from './desk'

/** One kind of letter for many cases, each with the facts of its own, for one person to sign. */
export interface BatchAsked {
  readonly cases: readonly CaseId[]
  readonly kind: MessageKind
  readonly to: PersonId
}

/** Why a case gets none: by its own rules, or because one of this kind is there already. */
export type BatchReason = (typeof caseRefusals)[number] | 'letter-in-book' | 'letter-being-written'

interface LeftOut {
  readonly row: CaseRow
  readonly reason: BatchReason
}

interface Drafted {
  readonly row: CaseRow
  readonly draft: MessageDraft
  readonly sources: LetterSources
}

export interface ProposedLetter {
  readonly row: CaseRow
  readonly subject: string
  /** What stands between it and its issue, or is doubtful. */
  readonly problems: readonly LetterProblem[]
  /** What the check holds against its text and has to be mended or set aside. */
  readonly remarks: number
}

export interface InBook {
  readonly case: CaseId
  readonly letter: LetterId
}

/** What would go into the signature book: for each case its letter with what it lacks, or why there is none. */
export async function previewBatch(
  desk: LetterDesk,
  acting: Acting,
  asked: BatchAsked
): Promise<{ readonly proposed: readonly ProposedLetter[]; readonly leftOut: readonly LeftOut[] }> {
  const { drafted, leftOut } = await draftEach(desk, acting, asked)
  const proposed: ProposedLetter[] = []
  for (const { row, draft, sources } of drafted) {
    const { problems } = await proofOf(desk, sources, draft, desk.clock.now())
    proposed.push({ row, subject: draft.subject, problems, remarks: openErrors(draft, sources).length })
    // Each is set as it would be printed: what else waits has its turn between two.
    await turn()
  }
  return { proposed, leftOut }
}

/** The letters into the signature book, all in one transaction; none of them is issued by that. */
export async function submitBatch(
  desk: LetterDesk,
  acting: Acting,
  asked: BatchAsked
): Promise<Outcome<{ readonly done: readonly InBook[]; readonly leftOut: readonly LeftOut[] }, CaseCode>> {
  const { drafted, leftOut } = await draftEach(desk, acting, asked)
  const written = await executeEach(
    acting,
    drafted.map(({ row, draft }) => ({ id: row.id, command: submitting(draft, asked.to) }))
  )
  if (!written.ok) return written
  const letters = new Map(drafted.map(({ row, draft }) => [row.id, draft.letter]))
  const done = written.value.done.flatMap((one) => {
    const letter = letters.get(one.case)
    return letter ? [{ case: one.case, letter }] : []
  })
  return ok({ done, leftOut: [...leftOut, ...written.value.refused] })
}

/** Takes the letters of a batch out of the book again, but for those that were signed or answered since. */
export async function takeOutBatch(
  acting: Acting,
  done: readonly InBook[]
): Promise<Outcome<{ readonly out: number }, CaseCode>> {
  const asked = done.map(({ case: id, letter }) => {
    const command: CaseCommand = { type: 'take-out-letter', visibility: 'internal', attachments: [], letter }
    return { id, command }
  })
  const out = await executeEach(acting, asked)
  return out.ok ? ok({ out: out.value.done.length }) : out
}

const submitting = (draft: MessageDraft, to: PersonId): CaseCommand => {
  return { type: 'submit-letter', visibility: 'internal', attachments: [], draft, to }
}

async function draftEach(
  desk: LetterDesk,
  acting: Acting,
  { cases, kind, to }: BatchAsked
): Promise<{ readonly drafted: readonly Drafted[]; readonly leftOut: readonly LeftOut[] }> {
  const { read } = desk.vault
  const { state: organisation } = await streamsOf(desk.vault).organisation(read)
  const facts = caseFacts({ acting, organisation, now: acting.clock.now() })
  const drafted: Drafted[] = []
  const leftOut: LeftOut[] = []
  for (const id of new Set(cases)) {
    const row = await readCaseRow(read, id)
    const sources = row && (await letterSources(desk, id))
    if (!sources) continue
    // What somebody writes or has handed in is not written over by one of many.
    const isInBook = sources.state.submitted.some(({ draft }) => draft.kind === kind)
    const typed = await findDraft(read, desk.actor, { kind: 'letter', case: id, letterKind: kind })
    const known = isInBook ? ('letter-in-book' as const) : typed && ('letter-being-written' as const)
    if (known) {
      leftOut.push({ row, reason: known })
      continue
    }
    const draft = proposeLetter(kind, letterId.parse(desk.newId()), sources)
    if (draft.kind === 'formal-notice') throw new Error('A notice is written by itself')
    const own = { ...draft, signatory: to }
    const decided = decideCase(sources.state, submitting(own, to), facts)
    if (decided.ok) drafted.push({ row, draft: own, sources })
    else leftOut.push({ row, reason: decided.reason.code })
    await turn()
  }
  return { drafted, leftOut }
}
