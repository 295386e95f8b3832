import type { z } from 'zod'
import { caseCommand } from '../../../src-shared/domain/case/commands'
import type { Department, DisputeType, Priority } from '../../../src-shared/domain/case/dispute-types'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { fieldReasons } from '../../../src-shared/ipc/field-reasons'
import type { SiteId } from '../../../src-shared/lib/ids'
import { type Currency, parseCents } from '../../../src-shared/lib/money'
import type { PlainDate, TimeZone } from '../../../src-shared/lib/plain-date'
import type { Format } from '../../../src-shared/texts/format'
import { type HappenedForm, happenedFormOf, readHappened } from '../../components/happened/happened-form'
import type { TypedIdentifier } from '../../components/identifiers/identifiers-field'
import type { Read } from '../../lib/form-resolver'

/** The details of a case as they are typed. */
export interface DetailsValues {
  readonly title: string
  readonly summary: string
  readonly wanted: string
  readonly since: HappenedForm
  /** `1 234,56 €`; empty is none. */
  readonly amount: string
  readonly disputeType: DisputeType
  readonly department: Department
  readonly priority: Priority
  readonly identifiers: readonly TypedIdentifier[]
  readonly site?: SiteId | undefined
  readonly language: Language
}

export interface Here {
  readonly today: PlainDate
  readonly zone: TimeZone
  /** In which the amount stands. */
  readonly currency: Currency
}

type ChangeDetails = Extract<z.input<typeof caseCommand>, { type: 'change-details' }>

export function detailsValues({ row, ...view }: CaseView, format: Format, zone: TimeZone): DetailsValues {
  return {
    ...{ title: row.title, summary: view.summary, wanted: view.wanted, language: view.language },
    ...{ disputeType: row.type, department: row.department, priority: row.priority },
    since: happenedFormOf(view.since, zone),
    amount: view.amount === undefined ? '' : format.money(view.amount),
    identifiers: view.identifiers,
    site: view.site?.id
  }
}

/** The command the fields say, or what is wrong with them, as codes by field. */
export function readDetails(values: DetailsValues, here: Here): Read<ChangeDetails> {
  const { since: typed, amount, site, identifiers, ...rest } = values
  const since = readHappened(typed, here)
  const cents = parseCents(amount)
  const unread = amount.trim() !== '' && cents === undefined
  const command: ChangeDetails = {
    type: 'change-details',
    ...rest,
    identifiers: identifiers.filter(({ value }) => value.trim() !== ''),
    since: (since.ok ? since.value : undefined) ?? { kind: 'unknown' },
    ...(cents !== undefined && { amount: { cents, currency: here.currency } }),
    ...(site && { site })
  }
  const parsed = caseCommand.safeParse(command, { reportInput: true })
  if (parsed.success && since.ok && !unread) return { ok: true, value: command }
  const sinceErrors = since.ok ? [] : Object.entries(since.errors).map(([field, code]) => [`since.${field}`, code])
  return {
    ok: false,
    errors: {
      ...(parsed.success ? {} : fieldReasons(parsed.error)),
      ...Object.fromEntries(sinceErrors),
      ...(unread && { amount: 'not-an-amount' })
    }
  }
}
