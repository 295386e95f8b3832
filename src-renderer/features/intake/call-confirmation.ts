import type { MessageKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import { formatFor } from '../../../src-shared/texts/format'
import { translator } from '../../../src-shared/texts/translator'
import { call } from '../../lib/ipc'
import type { CallForm } from './call-form'

const longest = { text: 20_000, wanted: 2_000 } as const

/** The call as it was noted: what was read back, or else what was written down. */
function spokenIn({ startedAt, with: other, text, listening }: CallForm) {
  const { restatement, confirmed, wanted } = listening
  return {
    at: startedAt,
    ...(other && { with: other }),
    text: (restatement.trim() === '' ? text : restatement).trim().slice(0, longest.text),
    readBack: confirmed && restatement.trim() !== '',
    wanted: wanted.trim().slice(0, longest.wanted)
  }
}

/** What was said on the phone, as the acknowledgement says it: paragraphs apart by a blank line. */
function confirmationText(view: CaseView, form: CallForm, zone: TimeZone): string {
  const t = translator(view.language)
  const date = formatFor(view.language).happened({ kind: 'instant', at: form.startedAt }, zone)
  const { restatement, confirmed, wanted } = form.listening
  const said = restatement.trim() === '' ? form.text.trim() : restatement.trim()
  return [
    t('call.confirm.spoke', { date }),
    said === '' ? '' : `${t(confirmed ? 'call.confirm.read-back' : 'call.confirm.noted')}\n${said}`,
    wanted.trim() === '' ? '' : `${t('call.confirm.wanted')}\n${wanted.trim()}`,
    t('call.confirm.correct')
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** An acknowledgement can still carry the confirmation. */
function fitsAcknowledgement({ row, letters }: CaseView): boolean {
  return row.stage === 'received' && !letters.some((letter) => letter.kind === 'acknowledgement')
}

/**
 * Makes the confirmation of a call: at the head of the acknowledgement while there is none, else a letter of its own.
 * @returns the letter to go on with, or undefined when nothing could be kept
 */
export async function confirmCall(view: CaseView, form: CallForm, zone: TimeZone): Promise<MessageKind | undefined> {
  const { id } = view.row
  if (fitsAcknowledgement(view) && (await keepInAcknowledgement(view, confirmationText(view, form, zone)))) {
    return 'acknowledgement'
  }
  const proposed = await call('letter.propose', { case: id, kind: 'call-confirmation', spoken: spokenIn(form) })
  if (!proposed.ok) return undefined
  const key = { kind: 'letter', case: id, letterKind: 'call-confirmation' } as const
  const kept = await call('draft.save', { key, content: JSON.stringify(proposed.value.draft) })
  return kept.ok ? 'call-confirmation' : undefined
}

/** Puts the confirmation at the head of the acknowledgement: of the one being written, or of the one proposed. */
async function keepInAcknowledgement({ row }: CaseView, text: string): Promise<boolean> {
  const key = { kind: 'letter', case: row.id, letterKind: 'acknowledgement' } as const
  const kept = await call('draft.get', { key })
  const written = kept.ok && kept.value.draft ? readLetter(kept.value.draft.content) : undefined
  const proposed = written ? undefined : await call('letter.propose', { case: row.id, kind: 'acknowledgement' })
  const draft = written ?? (proposed?.ok && 'body' in proposed.value.draft ? proposed.value.draft : undefined)
  if (!draft) return false
  const content = JSON.stringify({ ...draft, body: `${text}\n\n${draft.body}` })
  return (await call('draft.save', { key, content })).ok
}

function readLetter(content: string): { readonly body: string } | undefined {
  try {
    const parsed: unknown = JSON.parse(content)
    return typeof parsed === 'object' && parsed !== null && 'body' in parsed && typeof parsed.body === 'string'
      ? { ...parsed, body: parsed.body }
      : undefined
  } catch {
    return undefined
  }
}
