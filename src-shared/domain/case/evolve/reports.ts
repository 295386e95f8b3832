import type { reportEvents } from '../events/reports'
import type { Evolution } from './evolution'

export const reportEvolution: Evolution<keyof typeof reportEvents> = {
  'report-signed': (state, { header, payload }) => {
    const { report, number, kind, visit, on, decision, defects, liftings, document, scan, corrects } = payload
    const signed = {
      id: report,
      entry: header.id,
      number,
      kind,
      visit,
      on,
      decision,
      defects,
      liftings,
      document,
      scan,
      corrects
    }
    return { ...state, reports: [...state.reports, signed] }
  }
}
