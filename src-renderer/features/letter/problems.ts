import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Output } from '../../../src-shared/ipc/contract'
import { problemWords } from '../../lib/problem-words'
import type { Texts } from '../../lib/texts'

export type Problem = Output<'letter.preview'>['problems'][number]

const messageFields = [
  ...['to', 'subject', 'body', 'demand.text', 'demand.due', 'promise.text', 'promise.due', 'signatory'],
  ...['meeting.on', 'meeting.place']
]

const noticeFields = [
  ...['to', 'subject', 'obligation', 'breach', 'demand', 'daysFromPresentation', 'deadlineOn', 'basis'],
  ...['consequence', 'enclosures', 'signatory', 'claimed', 'meeting.on', 'meeting.place']
]
const formFields = (kind: LetterDraft['kind']): readonly string[] =>
  kind === 'formal-notice' ? noticeFields : messageFields

const valueAt = (draft: LetterDraft, field: string): unknown =>
  field.split('.').reduce<unknown>((part, name) => new Map(Object.entries(part ?? {})).get(name), draft)

/**
 * The problems to show: an empty field is only said to be empty once it was written in, or once somebody wanted to issue
 * the letter without it.
 * @param initial the draft as the screen opened on it
 */
export function shownProblems(
  problems: readonly Problem[],
  draft: LetterDraft,
  initial: LetterDraft,
  attempted: boolean
): readonly Problem[] {
  const left = ({ code, field }: Problem) =>
    code.startsWith('no-') &&
    formFields(draft.kind).includes(field) &&
    JSON.stringify(valueAt(draft, field)) === JSON.stringify(valueAt(initial, field))
  return attempted ? problems : problems.filter((problem) => !left(problem))
}

/** What no field of the form says: doubts, and what is missing elsewhere. */
export function besideFields(problems: readonly Problem[], { kind }: LetterDraft): readonly Problem[] {
  return problems.filter((problem) => !isBlocking(problem) || !formFields(kind).includes(problem.field))
}

export const isBlocking = ({ severity }: Problem): boolean => severity === 'blocking'

/** What a field is refused for, in words. */
export function fieldProblem(texts: Texts, problems: readonly Problem[], field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field && isBlocking(problem))
  return found && problemWords(texts, found)
}
