import { describe, expect, test } from 'vitest'
import { tabOf } from '../../../src-renderer/features/case/case-tabs'
import { stepTarget } from '../../../src-renderer/features/case/step-target'
import { timelineRows } from '../../../src-renderer/features/timeline/timeline-rows'
import type { CaseEvent, CasePayload } from '../../../src-shared/domain/case/events'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { eventId, personId, taskId } from '../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../src-shared/lib/plain-date'

const id = (n: number) => eventId.parse(`019d1bb5-ea00-7da5-a9da-${String(n).padStart(12, '0')}`)
type Base = Pick<CasePayload<'note-added'>, 'happened' | 'visibility' | 'attachments'>
const base: Base = { happened: { kind: 'unknown' }, visibility: 'internal', attachments: [] }

function entry(n: number, day: string, event: CaseEvent, undoneBy?: number): TimelineEntry {
  return {
    ...{ id: id(n), recordedAt: instant.parse(`${day}T10:00:00.000Z`), key: `${day}T10:00:00.000 ${n}`, late: false },
    actor: personId.parse('019be9de-0400-7042-b8b1-b5d1453afa44'),
    ...{ happened: event.payload.happened, visibility: event.payload.visibility, corrections: [] },
    ...(undoneBy !== undefined && { undoneBy: id(undoneBy) }),
    ...{ event, type: event.type }
  }
}
const note = (n: number, day: string, visibility: 'internal' | 'communicable' = 'internal') =>
  entry(n, day, { type: 'note-added', payload: { ...base, visibility, text: 'Vu avec le couvreur.' } })
const moved = (n: number, day: string, undoneBy?: number) =>
  entry(n, day, { type: 'stage-moved', payload: { ...base, from: 'received', to: 'investigating' } }, undoneBy)
const undo = (n: number, day: string, of: number) =>
  entry(n, day, { type: 'stage-moved', payload: { ...base, from: 'investigating', to: 'received', undoes: id(of) } })

describe('the rows of a timeline', () => {
  test('begin each day with a separator', () => {
    const rows = timelineRows([note(3, '2026-03-24'), note(2, '2026-03-24'), note(1, '2026-03-20')], 'all')
    expect(rows.map((row) => row.kind)).toEqual(['day', 'entry', 'entry', 'day', 'entry'])
  })

  test('put what is not sure of its day under what is known of it, and the unknown under its recording', () => {
    const when = (n: number, happened: TimelineEntry['happened']) => ({ ...note(n, '2026-03-24'), happened })
    const about = { kind: 'about', on: plainDate.parse('2026-03-24') } as const
    const rows = timelineRows([note(4, '2026-03-24'), when(3, about), when(2, about), note(1, '2026-03-23')], 'all')
    expect(rows.map((row) => row.kind)).toEqual(['day', 'entry', 'unsure', 'entry', 'entry', 'day', 'entry'])
    expect(rows[2]).toMatchObject({ when: about })
  })

  test('fold what was undone with what undid it', () => {
    const rows = timelineRows([undo(3, '2026-03-24', 1), note(2, '2026-03-24'), moved(1, '2026-03-24', 3)], 'all')
    expect(rows.map((row) => row.kind)).toEqual(['day', 'entry', 'undone'])
    expect(rows[2]).toMatchObject({ inverse: { id: id(3) } })
  })

  test('show an inverse whose entry is on a page not read yet', () => {
    expect(timelineRows([undo(3, '2026-03-24', 1)], 'all').map((row) => row.kind)).toEqual(['day', 'entry'])
  })

  test('leave out what a filter hides, with its day', () => {
    const entries = [moved(3, '2026-03-24'), note(2, '2026-03-23', 'communicable'), note(1, '2026-03-20')]
    expect(timelineRows(entries, 'stages').map((row) => row.key)).toEqual(['2026-03-24', id(3)])
    expect(timelineRows(entries, 'communicable').map((row) => row.key)).toEqual(['2026-03-23', id(2)])
    expect(timelineRows(entries, 'files')).toEqual([])
  })
})

test('the next step leads to where it is done', () => {
  expect(stepTarget({ kind: 'stage', act: 'acknowledge' }, { direction: 'we-answer', stage: 'received' })).toEqual({
    kind: 'write',
    letter: 'acknowledgement'
  })
  expect(stepTarget({ kind: 'stage', act: 'propose' }, { direction: 'we-answer', stage: 'investigating' })).toEqual({
    kind: 'panel',
    panel: { kind: 'stage', to: 'proposing' }
  })
  expect(
    stepTarget(
      {
        kind: 'task',
        task: taskId.parse('019cf764-bbe0-7031-9046-16aba077a6d7'),
        text: 'Rappeler',
        due: plainDate.parse('2026-03-24')
      },
      { direction: 'we-answer', stage: 'received' }
    )
  ).toEqual({ kind: 'panel', panel: { kind: 'steps' } })
})

test('the tab is read from the address', () => {
  expect(tabOf('/cases/x/exhibits')).toBe('exhibits')
  expect(tabOf('/cases/x')).toBe('timeline')
  expect(tabOf('/cases/x/nothing')).toBe('timeline')
})
