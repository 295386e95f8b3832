import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import { formatFor } from '../../../src-shared/texts/format'
import { translator } from '../../../src-shared/texts/translator'
import { call } from '../../lib/ipc'
import type { CallForm } from './call-form'

/** What was said on the phone, as a letter in the language of the case says it: paragraphs apart by a blank line. */
export function confirmationText(view: CaseView, form: CallForm, zone: TimeZone): string {
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
export function fitsAcknowledgement({ row, letters }: CaseView): boolean {
  return row.stage === 'received' && !letters.some((letter) => letter.kind === 'acknowledgement')
}

/**
 * Puts the confirmation at the head of the acknowledgement: of the one being written, or of the one proposed.
 * @returns whether it is on the disk
 */
export async function keepInAcknowledgement({ row }: CaseView, text: string): Promise<boolean> {
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
