import { z } from 'zod'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { type OpenQuestion, openQuestions, questionsFor } from '../../../src-shared/domain/listening/open-questions'
import { clientNeed } from '../../../src-shared/domain/triage/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactId } from '../../../src-shared/lib/ids'
import type { Translate } from '../../../src-shared/texts/translator'

/** The listening sheet as it is typed. */
export const listeningForm = z.object({
  with: contactId.optional(),
  words: z.string(),
  answers: z.partialRecord(z.enum(openQuestions), z.string()),
  tried: z.string(),
  effect: z.string(),
  needs: z.array(clientNeed),
  wanted: z.string(),
  restatement: z.string(),
  confirmed: z.boolean()
})
export type ListeningForm = z.infer<typeof listeningForm>

export const emptyListening: ListeningForm = {
  ...{ words: '', answers: {}, tried: '', effect: '', needs: [], wanted: '', restatement: '', confirmed: false }
}

/** Nothing heard yet; most is said by the first party. */
export function listeningFor({ parties }: CaseView): ListeningForm {
  const first = parties[0]?.contact
  return first === undefined ? emptyListening : { ...emptyListening, with: first }
}

/** Asked by a field of the sheet itself. */
const ofFields: readonly OpenQuestion[] = ['what-was-tried', 'what-it-changes', 'what-would-put-right']

/** The questions of this type that have no field of their own. */
export function askedOf({ row }: CaseView): readonly OpenQuestion[] {
  return questionsFor(row.type).filter((question) => !ofFields.includes(question))
}

/** Nothing that would be a loss. */
export function isUnheard(form: ListeningForm): boolean {
  const texts = [form.words, form.tried, form.effect, form.wanted, ...Object.values(form.answers)]
  return form.needs.length === 0 && texts.every((text) => text.trim() === '')
}

/** The command that records the sheet; answers carry the words of their questions, so that they are read alone. */
export function hearCommand(form: ListeningForm, t: Translate): Extract<CaseCommandInput, { type: 'hear' }> {
  const { with: heard, answers, ...rest } = form
  const answered = openQuestions.flatMap((code) => {
    const answer = answers[code]?.trim() ?? ''
    return answer === '' ? [] : [{ question: t(`listening.question.${code}`), answer }]
  })
  return { type: 'hear', ...rest, answers: answered, ...(heard && { with: heard }) }
}
