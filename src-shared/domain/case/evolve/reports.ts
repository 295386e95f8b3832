import type { EventId } from '../../../lib/ids'
import type { reportEvents } from '../events/reports'
import type { CaseState } from '../state'
import type { Evolution } from './evolution'

export const reportEvolution: Evolution<keyof typeof reportEvents> = {
  'report-signed': (state, { header, payload }) => {
    const { report, number, kind, visit, on, decision, defects, delay, liftings, document, scan, corrects } = payload
    const said = { number, kind, visit, on, decision, defects, delay, liftings }
    const signed = { id: report, entry: header.id, ...said, document, scan, corrects, handed: [] }
    return { ...state, reports: [...state.reports, signed] }
  },
  'report-handed': (state, { header, payload: { report, to, how } }) => ({
    ...state,
    reports: state.reports.map((one) =>
      one.id === report ? { ...one, handed: [...one.handed, { entry: header.id, to, how }] } : one
    )
  })
}

/** The reports without a handing over that is taken back. */
export function withoutHanding(state: CaseState, entry: EventId): CaseState {
  const reports = state.reports.map((one) => ({ ...one, handed: one.handed.filter((copy) => copy.entry !== entry) }))
  return { ...state, reports }
}
