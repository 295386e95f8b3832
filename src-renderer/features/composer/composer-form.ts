import { z } from 'zod'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import type { Happened } from '../../../src-shared/domain/common/happened'
import { visibility } from '../../../src-shared/domain/common/visibility'
import { channels, contactOutcome, flow } from '../../../src-shared/domain/common/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactId } from '../../../src-shared/lib/ids'
import type { PlainDate, TimeZone } from '../../../src-shared/lib/plain-date'
import { defectValues, emptyDefect } from '../../components/defects/defect-fields'
import { emptyHappened, type HappenedErrors, happenedForm, readHappened } from '../../components/happened/happened-form'
import { dateWithFiles } from '../../components/happened/proposed-date'
import type { Today } from '../../lib/today'

export const entryKinds = [...channels, 'note', 'files', 'defect'] as const
export type EntryChoice = (typeof entryKinds)[number]

/** An entry as it is typed. */
export const composerForm = z.object({
  kind: z.enum(entryKinds),
  flow,
  with: contactId.optional(),
  outcome: contactOutcome.optional(),
  duration: z.string(),
  happened: happenedForm,
  visibility,
  text: z.string(),
  defect: defectValues,
  files: z.array(attachment)
})
export type ComposerForm = z.infer<typeof composerForm>

const emptyEntry: ComposerForm = {
  kind: 'call',
  flow: 'in',
  duration: '',
  happened: emptyHappened('now'),
  visibility: 'internal',
  text: '',
  defect: emptyDefect,
  files: []
}

/** Nothing written yet; most is said with the first party. */
export function emptyFor({ parties }: CaseView): ComposerForm {
  const first = parties[0]?.contact
  return first === undefined ? emptyEntry : { ...emptyEntry, with: first }
}

/** A draft as it was kept; one that cannot be read any more is an empty entry. */
export function readDraft(content: string | undefined, empty: ComposerForm): ComposerForm {
  if (content === undefined) return empty
  try {
    return composerForm.parse(JSON.parse(content))
  } catch {
    return empty
  }
}

/** Nothing yet that would be a loss. */
export function isEmpty({ text, files, defect }: ComposerForm): boolean {
  return text.trim() === '' && files.length === 0 && defect.place.trim() === '' && defect.text.trim() === ''
}

/** With these files; files alone bring their date as well, unless somebody typed one. */
export function withFiles(form: ComposerForm, files: Attachment[], here: Today): ComposerForm {
  const kind = isEmpty(form) && files.length > 0 ? 'files' : form.kind
  return { ...form, kind, files, ...(kind === 'files' && { happened: dateWithFiles(form, files, here) }) }
}

/** What was said with somebody, and not a note of our own. */
export function isExchange(kind: EntryChoice): kind is (typeof channels)[number] {
  return kind !== 'note' && kind !== 'files' && kind !== 'defect'
}

export interface ComposerErrors {
  readonly fields: Readonly<Record<string, string>>
  readonly happened: HappenedErrors
}
export const noErrors: ComposerErrors = { fields: {}, happened: {} }

export type ReadEntry =
  | { readonly ok: true; readonly command: CaseCommandInput }
  | { readonly ok: false; readonly errors: ComposerErrors }

const MAX_MINUTES = 1440

/** Whole minutes, undefined for nothing written, or that it cannot be read. */
function minutesOf(text: string): number | undefined | 'unreadable' {
  const bare = text.trim()
  if (bare === '') return undefined
  return /^\d{1,4}$/u.test(bare) && Number(bare) <= MAX_MINUTES ? Number(bare) : 'unreadable'
}

/** The command that records the entry, or what is missing in it. */
export function toCommand(form: ComposerForm, here: { readonly today: PlainDate; readonly zone: TimeZone }): ReadEntry {
  const when = readHappened(form.happened, here)
  const minutes = form.kind === 'call' ? minutesOf(form.duration) : undefined
  const needsText = form.kind === 'note' || isExchange(form.kind)
  const fields = {
    ...(needsText && form.text.trim() === '' && { text: 'required' }),
    ...(minutes === 'unreadable' && { duration: 'not-minutes' }),
    ...(form.kind === 'files' && form.files.length === 0 && { files: 'required' }),
    ...(form.kind === 'defect' && form.defect.place.trim() === '' && { place: 'required' }),
    ...(form.kind === 'defect' && form.defect.text.trim() === '' && { text: 'required' })
  }
  if (!when.ok) return { ok: false, errors: { fields, happened: when.errors } }
  if (Object.keys(fields).length > 0 || minutes === 'unreadable') return { ok: false, errors: { fields, happened: {} } }
  return { ok: true, command: commandOf(form, when.value, minutes) }
}

function commandOf(form: ComposerForm, happened: Happened | undefined, duration: number | undefined): CaseCommandInput {
  const { kind, text, visibility: seen, files } = form
  const said = { visibility: seen, attachments: files, ...(happened && { happened }) }
  if (kind === 'note') return { type: 'add-note', text, ...said }
  if (kind === 'files') return { type: 'add-evidence', text, ...said }
  if (kind === 'defect') {
    const { trade, responsible, ...defect } = form.defect
    const more = { ...(trade.trim() !== '' && { trade }), ...(responsible && { responsible }) }
    return { type: 'observe-defect', ...defect, ...more, ...said }
  }
  return {
    ...{ type: 'log-communication', channel: kind, flow: form.flow, text, ...said },
    ...(form.with && { with: form.with }),
    ...(form.outcome && (kind === 'call' || kind === 'visit') && { outcome: form.outcome }),
    ...(duration !== undefined && { duration })
  }
}
