import type { CommandOf } from '../commands'
import type { CaseState } from '../state'
import type { SignedReport } from '../state/reports'

/** A report that is not on paper yet. */
export type AskedReport = Omit<
  CommandOf<'sign-report'>,
  'document' | 'type' | 'happened' | 'visibility' | 'attachments'
>

/** The reports that no later one stands in the place of. */
export const standingReports = ({ reports }: Pick<CaseState, 'reports'>): readonly SignedReport[] =>
  reports.filter(({ id }) => !reports.some(({ corrects }) => corrects === id))

/** The report that a new one of this visit replaces. */
export function replacedBy(
  state: Pick<CaseState, 'reports'>,
  { kind, visit }: Pick<AskedReport, 'kind' | 'visit'>
): SignedReport | undefined {
  return standingReports(state).find((one) => one.kind === kind && one.visit === visit)
}
