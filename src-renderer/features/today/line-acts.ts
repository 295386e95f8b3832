import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'

export type TodayBand = Output<'today.list'>['bands'][number]['band']

/** How a line is done: by one command, by saying what was answered, or where the case asks for it. */
export type Done =
  | { readonly kind: 'command'; readonly command: CaseCommandInput }
  | { readonly kind: 'answer' }
  | { readonly kind: 'letters' }
  | { readonly kind: 'news' }
  | { readonly kind: 'judge' }

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
  return { kind: 'letters' }
}

/** What is edited beside the day's list; one at a time. */
export interface TodayPanelOf {
  readonly kind: 'answer' | 'move' | 'hand'
  readonly band: TodayBand
  readonly row: CaseRow
}
