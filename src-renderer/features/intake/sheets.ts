/** The sheets of intake, edited beside the case; one at a time. */
export const intakeSheets = [
  'listen',
  'triage',
  'offer',
  'proofs',
  'hand-over',
  'pin',
  'exposure',
  'conduct',
  'interest',
  'mirror'
] as const
export type IntakeSheet = (typeof intakeSheets)[number]

export interface SheetPanel {
  readonly kind: 'intake'
  readonly sheet: IntakeSheet
}

/** Opens a sheet beside the case. */
export type OpenSheet = (panel: SheetPanel) => void
