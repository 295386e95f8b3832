import type { Alarm, AlarmRule } from '../../../src-shared/domain/case/alarm'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { stepKey } from '../../../src-shared/domain/case/step-key'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'

export type TodayBand = Output<'today.list'>['bands'][number]['band']

/** How a line is done: by one command, by saying what was answered, or where the case asks for it. */
export type Done =
  | { readonly kind: 'command'; readonly command: CaseCommandInput }
  | { readonly kind: 'answer' }
  | { readonly kind: 'letters' }
  | { readonly kind: 'deadlines' }
  | { readonly kind: 'news' }
  | { readonly kind: 'judge' }
  /** What clears an alarm of the case is done beside it. */
  | { readonly kind: 'clear'; readonly alarm: Pick<Alarm, 'act' | 'entry'> }

export function doneBy(band: TodayBand, row: CaseRow): Done {
  const { next } = row
  if (band === 'safety') return { kind: 'judge' }
  if (band === 'waiting')
    return row.next.kind === 'stage' && row.next.act === 'give-news' && row.turn !== 'us'
      ? { kind: 'news' }
      : { kind: 'answer' }
  if (next.kind === 'promise') {
    return { kind: 'command', command: { type: 'keep-promise', promise: next.promise, text: '' } }
  }
  if (isDeadline(next)) return { kind: 'deadlines' }
  const alarm = row.alarms.find(({ rule }) => rule === ruleOf(next.kind))
  return alarm === undefined ? { kind: 'letters' } : { kind: 'clear', alarm }
}

/** Something to do by a day in law, confirmed or not. */
export function isDeadline({ kind }: CaseRow['next']): boolean {
  return kind === 'deadline' || kind === 'confirm-deadline'
}

/** A case may stand in several lines, each for another thing. */
export function lineKey({ id, next }: Pick<CaseRow, 'id' | 'next'>): string {
  return `${id} ${stepKey(next)}`
}

/** The rule that watches over a step about what we received. */
function ruleOf(step: CaseRow['next']['kind']): AlarmRule | undefined {
  if (step === 'answer-letter') return 'answer-owed'
  if (step === 'tell-insurer') return 'insurer-not-told'
  return step === 'declare-claim' ? 'claim-undeclared' : undefined
}

/** What is edited beside the day's list; one at a time. */
export interface TodayPanelOf {
  readonly kind: 'answer' | 'move' | 'hand'
  readonly band: TodayBand
  readonly row: CaseRow
}
