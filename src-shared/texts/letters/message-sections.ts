import type { MessageDraft } from '../../domain/letter/draft'
import type { MessageKind } from '../../domain/letter/kinds'
import { readSections, type Section, withSection } from '../../domain/letter/sections'
import { formatFor } from '../format'
import { translator } from '../translator'
import { meetingWords } from './meeting-words'

/** Letters that go out while something is still being checked: they say that news come all the same. */
const stillChecking: readonly MessageKind[] = ['acknowledgement', 'progress-update', 'information-request', 'reopened']

/** What a message asks for and promises, each with its day; empty where either misses. */
export function datedLines({ demand, promise, kind, language }: MessageDraft): {
  readonly asked: string
  readonly promised: string
} {
  const t = translator(language)
  const { longDate } = formatFor(language)
  const next = stillChecking.includes(kind) ? 'letter.next-step' : 'letter.next-step.plain'
  const [ask, promiseText] = [demand.text.trim(), promise.text.trim()]
  return {
    asked: ask && demand.due ? t('letter.asked-by', { text: ask, date: longDate(demand.due) }) : '',
    promised: promiseText && promise.due ? t(next, { text: promiseText, date: longDate(promise.due) }) : ''
  }
}

/** What a message says, block by block in their order: its text, what it asks for and promises, whom to speak to. */
export function messageSections(draft: MessageDraft, contact: string): readonly Section[] {
  const { asked, promised } = datedLines(draft)
  const meeting = meetingWords(draft.meeting, draft.language)
  const added = [
    { id: 'request', text: meeting },
    { id: 'deadline', text: asked },
    { id: 'next_step', text: promised },
    { id: 'contact', text: contact }
  ] as const
  return added.reduce<readonly Section[]>(withSection, readSections(draft.body))
}
