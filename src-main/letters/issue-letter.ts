import { Readable } from 'node:stream'
import type { CommandOf } from '../../src-shared/domain/case/commands'
import { checkIssue, nextLetterNumber } from '../../src-shared/domain/case/decide/letters'
import { type Refusal, refusal } from '../../src-shared/domain/common/refusal'
import { numberedInList } from '../../src-shared/domain/dossier/list-numbers'
import type { LetterDraft } from '../../src-shared/domain/letter/draft'
import { wordsToKeep } from '../../src-shared/domain/letter/kept-words'
import { personOf } from '../../src-shared/domain/organisation/state'
import { type AttachmentId, attachmentId, type CaseId, type EventId, type LetterId } from '../../src-shared/lib/ids'
import { ok, type Result } from '../../src-shared/lib/result'
import { openErrors } from '../../src-shared/texts/letters/check/open-errors'
import { boundByText } from '../../src-shared/texts/letters/dated-promises'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { translator } from '../../src-shared/texts/translator'
import { takeIn } from '../store/attachments/intake'
import type { IntakeRefusal } from '../store/attachments/refusals'
import { type CaseCode, type CaseDone, doCase } from '../store/commands/execute-case'
import { inOneWrite } from '../store/commands/work'
import { noteSentences } from '../store/phrases'
import type { WriteRefusal } from '../store/unit-of-work'
import { type LetterDesk, letterSources, proofOf } from './desk'
import { sentencesToNote } from './sentences-to-note'

export interface IssuedLetter {
  readonly letter: LetterId
  readonly document: AttachmentId
  readonly event: EventId
}

type IssueCode =
  | CaseCode
  | WriteRefusal
  | 'letter-incomplete'
  | 'remarks-open'
  | 'not-printable'
  | Extract<IntakeRefusal, 'cancelled'>

/**
 * Issues a letter: checks it, renders it, puts the file on the disk for good, then records it in one transaction with
 * what follows from it. A refusal leaves the case as it was; a rendered file without its event is swept later.
 */
export async function issueLetter(
  desk: LetterDesk,
  id: CaseId,
  draft: LetterDraft,
  pausedFor?: string
): Promise<Result<IssuedLetter, Refusal<IssueCode>>> {
  const sources = await letterSources(desk, id)
  if (!sources) return refusal('no-such-case')
  const { problems, rendered } = await proofOf(desk, sources, draft, desk.clock.now())
  const [blocking] = problems.filter(({ severity }) => severity === 'blocking')
  if (blocking?.code === 'already-acknowledged') return refusal('already-acknowledged')
  if (blocking)
    return refusal(blocking.code === 'not-printable' ? 'not-printable' : 'letter-incomplete', {
      problem: blocking.code
    })
  // Asked again here: what the window knew may be of before, and a letter is not called back.
  const open = openErrors(draft, sources)
  if (open.length > 0) return refusal('remarks-open', { count: open.length })
  const command = rendered && issueCommand(draft, sources, attachmentId.parse(desk.newId()), pausedFor)
  if (!command) return refusal('letter-incomplete')
  const allowed = checkIssue(sources.state, command, factsFor(desk, sources))
  if (!allowed.ok) return allowed
  const bytes = Readable.from([rendered.bytes])
  const source = { name: fileName(draft, sources), bytes, total: rendered.bytes.length }
  const filed = await takeIn(desk.attachments, command.document, source)
  if (!filed.ok) return refusal(intakeCode(filed.reason))
  const sentences = sentencesToNote(draft, sources)
  const done = await inOneWrite<CaseDone, CaseCode>(desk, async (work) => {
    const recorded = await doCase(work, id, { ...command, attachments: [filed.value] })
    if (recorded.ok) await noteSentences(work.trx, { person: desk.actor, at: work.now }, sentences)
    return recorded
  })
  if (!done.ok) return done
  const [event] = done.value.events
  if (!event) throw new Error('A letter was issued without an event')
  return ok({ letter: draft.letter, document: command.document, event })
}

/** A letter we made ourselves is neither empty nor too large; anything of that kind is a bug. */
function intakeCode(reason: IntakeRefusal): WriteRefusal | 'cancelled' {
  if (reason === 'empty' || reason === 'too-large' || reason === 'unreadable')
    throw new Error(`Own letter refused: ${reason}`)
  return reason
}

function factsFor(desk: LetterDesk, { organisation, zone, today }: LetterSources) {
  return {
    now: desk.clock.now(),
    actor: desk.actor,
    today,
    zone,
    newId: desk.newId,
    nextReference: '',
    deadlines: desk.deadlines(organisation.deadlines),
    powersOf: (person: typeof desk.actor) => {
      const known = personOf(organisation, person)
      return known?.active ? known.powers : undefined
    },
    undoable: () => undefined
  }
}

/** "Mise en demeure 2026-A-0042-2.pdf", in the letter's own language. */
function fileName(draft: LetterDraft, { state }: LetterSources): string {
  return `${translator(draft.language)(`letter.kind.${draft.kind}`)} ${nextLetterNumber(state)}.pdf`
}

/** The command that records the letter; undefined while a field it needs is missing. */
function issueCommand(
  draft: LetterDraft,
  { state, zone }: LetterSources,
  document: AttachmentId,
  pausedFor: string | undefined
): CommandOf<'issue-letter'> | undefined {
  const { kind, letter, language, to, subject, signatory, dated } = draft
  if (!to || !signatory) return undefined
  const shared = {
    type: 'issue-letter' as const,
    visibility: 'communicable' as const,
    attachments: [],
    ...{ kind, letter, language, to, subject, signatory, dated, document },
    ...(pausedFor && { pausedFor }),
    ...(draft.way && { way: draft.way }),
    ...(draft.again && { again: draft.again }),
    words: wordsToKeep(draft),
    ...(draft.fileText && { fileText: draft.fileText }),
    dismissed: [...new Set(draft.dismissed.map(({ rule }) => rule))]
  }
  if (draft.kind !== 'formal-notice') {
    const { promises, asked } = boundByText(draft)
    const [promise, ...more] = promises
    return {
      ...{ ...shared, enclosures: [] },
      ...(promise && { promise }),
      ...(more.length > 0 && { alsoPromised: more }),
      ...(asked && { deadline: { on: asked.due } })
    }
  }
  const { deadlineOn, daysFromPresentation, claimed } = draft
  if (!deadlineOn || !daysFromPresentation) return undefined
  const deadline = { on: deadlineOn, daysFromPresentation }
  const exhibits = numberedInList(state, zone, draft.enclosures)
  return { ...shared, enclosures: exhibits.map(({ piece }) => piece), exhibits, deadline, ...(claimed && { claimed }) }
}
