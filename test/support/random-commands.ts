import fc from 'fast-check'
import { type CaseCommand, type CaseCommandInput, caseCommand } from '../../src-shared/domain/case/commands'
import { stages } from '../../src-shared/domain/case/stages'
import type { CaseState } from '../../src-shared/domain/case/state'
import { visibilities } from '../../src-shared/domain/common/visibility'
import type { PersonId } from '../../src-shared/lib/ids'
import { changing, file, letterId, nobody } from './case-commands'
import { caseworkInputs } from './random-casework'

/** Whatever a hand may do: what, on which of the things there are, and with which words. */
export interface Intent {
  readonly what: number
  readonly which: number
  readonly other: number
  readonly text: string
  readonly day: number
}

/** Whom and what commands may name besides the case itself. */
export interface Around {
  readonly contacts: readonly string[]
  readonly cases: readonly string[]
  readonly author: PersonId
  /** Files that may be brought, one after the other. */
  readonly files?: readonly ReturnType<typeof file>[]
}

const words = [
  'L’eau revient à chaque orage',
  'Appelé à 14 h 05 : « rappelez demain »',
  'Main d’œuvre, 3 heures',
  'ÉTANCHÉITÉ reprise 😀',
  'مرحبا بالعالم',
  '"AND" OR (NEAR/2) *',
  'x'.repeat(300)
]

export const intents = (length = 30) =>
  fc.array(
    fc.record({
      // More than there are commands: `pick` folds it into their number, whatever that grows to.
      what: fc.nat(999),
      which: fc.nat(40),
      other: fc.nat(40),
      text: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
      day: fc.integer({ min: -40, max: 3 })
    }),
    { minLength: Math.ceil(length / 2), maxLength: length, size: 'max' }
  )

const pick = <T>(from: readonly T[], which: number): T | undefined => from[which % Math.max(1, from.length)]
const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function happenedOf({ which, day }: Intent, today: string) {
  const on = dayFrom(today, day)
  const kinds = [
    undefined,
    { kind: 'day' as const, on },
    { kind: 'instant' as const, at: `${on}T23:30:00.000Z` },
    { kind: 'about' as const, on },
    { kind: 'before' as const, on },
    { kind: 'after' as const, on },
    { kind: 'month' as const, month: on.slice(0, 7) },
    { kind: 'between' as const, from: on, to: dayFrom(today, 0) },
    { kind: 'unknown' as const },
    { kind: 'day' as const, on: '1900-01-01' },
    { kind: 'before' as const, on: '2199-12-31' },
    { kind: 'instant' as const, at: '1900-01-03T00:00:00.000Z' }
  ]
  return pick(kinds, which)
}

/** The command an intent comes to on a case as it stands, unless its form is refused already. */
export function commandOf(intent: Intent, state: CaseState, around: Around, today: string): CaseCommand | undefined {
  return caseCommand.safeParse(inputOf(intent, state, around, today)).data
}

function inputOf(intent: Intent, state: CaseState, around: Around, today: string): CaseCommandInput {
  const { which, other, text, day } = intent
  const safe = text.trim() === '' ? 'Rien' : text
  const happened = happenedOf(intent, today)
  const said = { ...(happened && { happened }), visibility: pick(visibilities, other) ?? 'internal' }
  const entry = pick(Object.keys(state.entries), which) ?? nobody
  const contact = pick(around.contacts, which) ?? nobody
  const on = dayFrom(today, day)
  const letter = pick(state.letters, which)?.id ?? letterId(99)
  const link = { case: pick(around.cases, which) ?? nobody, relation: which % 2 === 0 ? 'mirror' : 'related' } as const
  const attachments = around.files ? around.files.slice(which % 3, (which % 3) + (other % 3)) : []
  const reason = other % 3 === 0 ? {} : { reason: safe }
  const commands: readonly CaseCommandInput[] = [
    { type: 'add-note', text: safe, ...said },
    { type: 'log-communication', channel: 'call', flow: other % 2 === 0 ? 'in' : 'out', text: safe, ...said },
    { type: 'log-communication', channel: 'email', flow: 'in', with: contact, text: safe, ...said },
    { type: 'log-communication', channel: 'call', flow: 'out', outcome: 'no-answer', text: safe, ...said },
    { type: 'add-evidence', text: safe, attachments, ...said },
    changing({ title: safe.slice(0, 80), summary: safe, priority: 'P1', ...said }),
    { type: 'link-party', contact, role: 'subcontractor', status: 'professional', ...said },
    { type: 'link-party', contact, role: 'client', status: 'non-professional' },
    { type: 'unlink-party', contact, role: other % 2 === 0 ? 'client' : 'subcontractor' },
    { type: 'assign', ...(other % 2 === 0 ? { to: around.author } : {}) },
    { type: 'move-stage', to: pick(stages, which) ?? 'received', ...reason },
    { type: 'move-recourse', to: other % 2 === 0 ? 'mediation' : 'none', ...reason },
    { type: 'observe-defect', kind: 'missing-work', place: safe.slice(0, 100), text: safe, ...said },
    { type: 'make-promise', text: safe.slice(0, 200), due: dayFrom(today, Math.abs(day)) },
    { type: 'keep-promise', promise: pick(state.promises, which)?.id ?? nobody, text: '' },
    { type: 'miss-promise', promise: pick(state.promises, which)?.id ?? nobody, text: safe },
    { type: 'add-task', text: safe, ...(other % 2 === 0 ? { due: on } : {}) },
    { type: 'finish-task', task: pick(state.tasks, which)?.id ?? nobody },
    { type: 'sign-agreement', text: safe, amount: { cents: day * 100, currency: 'EUR' } },
    { type: 'deposit-letter', letter, tracking: other % 2 === 0 ? '1A 123 456 7890 1' : '', on: today },
    { type: 'present-letter', letter, on: today },
    { type: 'collect-letter', letter, on: today },
    { type: 'return-letter', letter, on: today, reason: 'unclaimed' },
    { type: 'change-visibility', entry, to: pick(visibilities, other) ?? 'lawyer' },
    { type: 'correct-entry', entry, text: safe, reason: 'Erreur', ...(happened && { correctedHappened: happened }) },
    other % 2 === 0 ? { type: 'link', ...link } : { type: 'unlink', ...link },
    { type: 'undo', entry },
    issuing(intent, around, today),
    ...caseworkInputs(state, { which, other, text: safe, on, contact, person: around.author }, said)
  ]
  return pick(commands, intent.what) ?? { type: 'add-note', text: safe }
}

function issuing({ which, other }: Intent, around: Around, today: string): CaseCommandInput {
  const document = pick(around.files ?? [file(which)], which) ?? file(which)
  const notice = other % 2 === 0
  return {
    type: 'issue-letter',
    letter: letterId(which),
    kind: notice ? 'formal-notice' : 'acknowledgement',
    language: 'fr',
    to: pick(around.contacts, which) ?? nobody,
    subject: 'Mise en demeure',
    signatory: around.author,
    dated: today,
    document: document.id,
    enclosures: [],
    visibility: 'communicable',
    attachments: [document],
    ...(notice ? { deadline: { on: dayFrom(today, 31), daysFromPresentation: 15 } } : {}),
    ...(other % 3 === 0 ? { promise: { text: 'Une réponse', due: dayFrom(today, 4) } } : {})
  }
}
