import type { Happened } from '../../../src-shared/domain/common/happened'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { contract, type Input } from '../../../src-shared/ipc/contract'
import { fieldReasons } from '../../../src-shared/ipc/field-reasons'
import type { PlainDate, TimeZone } from '../../../src-shared/lib/plain-date'
import { newContact } from '../../components/contacts/new-contact'
import { type HappenedErrors, readHappened } from '../../components/happened/happened-form'
import { type CaptureForm, identifiersOf, settled } from './capture-form'

export interface Here {
  readonly today: PlainDate
  readonly zone: TimeZone
  /** Of what is sent, unless somebody says otherwise. */
  readonly language: Language
}

/** Codes by field. */
export interface CaptureErrors {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly summary?: string | undefined
  readonly wanted?: string | undefined
  readonly since: HappenedErrors
}

export const noErrors: CaptureErrors = { since: {} }

type Captured = Input<'case.capture'>
export type ReadCapture =
  | { readonly ok: true; readonly value: Captured }
  | { readonly ok: false; readonly errors: CaptureErrors }

/** Nothing written of the day is an honest answer: it is not known. */
function sinceOf(form: CaptureForm, here: Here) {
  const silent = form.since.kind === 'day' && form.since.day.trim() === ''
  const unknown: Happened = { kind: 'unknown' }
  return silent ? { ok: true as const, value: unknown } : readHappened(form.since, here)
}

/** What the page asks of the main process, or what is missing on it. */
export function toCaptureInput(form: CaptureForm, here: Here): ReadCapture {
  const { kind, body, role, status, type, department, priority } = settled(form)
  const since = sinceOf(form, here)
  const value: Captured = {
    who: form.known
      ? { kind: 'known', id: form.known.id }
      : { kind: 'new', contact: newContact({ ...form, ...{ kind, body, status }, language: here.language }) },
    ...{ role, status, department, priority, disputeType: type },
    ...{ channel: form.channel, direction: form.direction, summary: form.summary, wanted: form.wanted },
    since: (since.ok ? since.value : undefined) ?? { kind: 'unknown' },
    language: here.language,
    ...(form.site && { site: form.site }),
    identifiers: identifiersOf(form),
    attachments: form.files
  }
  const parsed = contract['case.capture'].input.safeParse(value, { reportInput: true })
  if (parsed.success && since.ok) return { ok: true, value }
  const reasons = parsed.success ? {} : fieldReasons(parsed.error)
  return { ok: false, errors: { ...errorsOf(reasons), since: since.ok ? {} : since.errors } }
}

/** Which field of the page stands for a path of the contract. */
const fields: readonly (readonly [RegExp, Exclude<keyof CaptureErrors, 'since'>])[] = [
  [/^who\.contact\.(?:lastName|firstName|name)/u, 'name'],
  [/^who\.contact\.names/u, 'name'],
  [/^who\.contact\.phones/u, 'phone'],
  [/^who\.contact\.emails/u, 'email'],
  [/^summary/u, 'summary'],
  [/^wanted/u, 'wanted']
]

/** The reasons of the contract at the fields of the page. */
export function errorsOf(reasons: Readonly<Record<string, string>>): Omit<CaptureErrors, 'since'> {
  const errors: Partial<Record<Exclude<keyof CaptureErrors, 'since'>, string>> = {}
  for (const [path, code] of Object.entries(reasons)) {
    const field = fields.find(([pattern]) => pattern.test(path))?.[1]
    if (field !== undefined) errors[field] ??= path.startsWith('who.contact.names') ? 'two-names' : code
  }
  return errors
}
