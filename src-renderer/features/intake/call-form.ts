import { z } from 'zod'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { visibility } from '../../../src-shared/domain/common/visibility'
import { contactOutcome, flow } from '../../../src-shared/domain/common/vocabulary'
import { messageKind } from '../../../src-shared/domain/letter/kinds'
import { scriptParts } from '../../../src-shared/domain/letter/script-parts'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactId } from '../../../src-shared/lib/ids'
import { type Instant, instant, plainDate } from '../../../src-shared/lib/plain-date'
import { emptyListening, isUnheard, type ListeningForm, listeningForm } from './listening-form'

/** What binds by a day once it is said; what is recorded is not recorded again. */
const spoken = z.object({ text: z.string(), due: plainDate, said: z.boolean(), recorded: z.boolean() })
export type Spoken = z.infer<typeof spoken>

/** What was prepared for a call: the words, what they promise, and what they ask for. */
const callScript = z.object({
  letter: messageKind,
  parts: z.array(z.object({ part: z.enum(scriptParts), words: z.string() })),
  promises: z.array(spoken),
  asked: spoken.optional(),
  /** What is written for the file beside it. */
  fileText: z.string().optional()
})
export type CallScript = z.infer<typeof callScript>

/** A call under way as it is noted. */
export const callForm = z.object({
  /** By the workspace's clock, for the entry. */
  startedAt: instant,
  /** By this machine's clock, for the timer: Unix time in milliseconds. */
  ticking: z.number(),
  flow,
  with: contactId.optional(),
  outcome: contactOutcome.optional(),
  visibility,
  text: z.string(),
  listening: listeningForm,
  /** The entry of the call is recorded; its listening sheet is still to be. */
  logged: z.boolean(),
  script: callScript.optional()
})
export type CallForm = z.infer<typeof callForm>

export function newCall({ parties }: CaseView, startedAt: Instant, ticking: number): CallForm {
  const first = parties[0]?.contact
  return {
    ...{ startedAt, ticking, flow: 'in', visibility: 'internal', text: '', listening: emptyListening, logged: false },
    ...(first && { with: first })
  }
}

/** Whether nobody heard what was prepared: it binds neither side. */
export const isUnsaid = ({ outcome }: CallForm): boolean => outcome === 'no-answer' || outcome === 'absent'

/** Longest call that is believed: a timer left running is not one. In minutes. */
const LONGEST = 1_440
const MINUTE = 60_000

/** Minutes begun, as a bill counts them. */
export function minutesOf(form: CallForm, now: number): number {
  return Math.min(LONGEST, Math.max(1, Math.ceil((now - form.ticking) / MINUTE)))
}

/** What the entry of the call says: the notes, or without any the words heard, or what was read back. */
export function callText({ text, listening }: CallForm): string {
  return [text, listening.words, listening.restatement].find((one) => one.trim() !== '') ?? ''
}

/** Nothing that would be a loss. */
export function isSilent(form: CallForm): boolean {
  return callText(form).trim() === '' && isUnheard(form.listening)
}

/** The entry of the call. */
export function logCommand(form: CallForm, minutes: number): CaseCommandInput {
  const { restatement, confirmed } = form.listening
  return {
    ...{
      type: 'log-communication',
      channel: 'call',
      flow: form.flow,
      text: callText(form),
      visibility: form.visibility
    },
    ...{ duration: minutes, happened: { kind: 'instant', at: form.startedAt } },
    ...(form.with && { with: form.with }),
    ...(form.outcome && { outcome: form.outcome }),
    ...(restatement.trim() !== '' && { readBack: { text: restatement, confirmed } })
  }
}

/** The listening sheet of the call, when there is more in it than what the entry of the call says. */
export function heardInCall(form: CallForm): ListeningForm | undefined {
  if (isUnheard(form.listening)) return undefined
  const words = form.listening.words.trim() === '' ? form.text : form.listening.words
  return { ...form.listening, words, ...(form.with && { with: form.with }) }
}
