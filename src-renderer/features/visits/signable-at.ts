import { type ReportKind, reportKinds } from '../../../src-shared/domain/case/events/reports'
import { papersOf } from '../../../src-shared/domain/case/visits/papers'
import type { Visit } from './visit-screen'

/** The papers that may be signed at a visit as it stands. */
export function signableAt({ kind, persons, ended }: Visit): readonly ReportKind[] {
  const papers = papersOf({ kind, persons, outcome: ended?.outcome })
  return reportKinds.filter((one) => papers.some(({ paper, may }) => may && paper === `${one}-report`))
}
