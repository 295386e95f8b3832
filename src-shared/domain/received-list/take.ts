import { type DefectId, type LotId, lotId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'
import type { CaseCommandInput } from '../case/commands'
import { type Comparable, compareLists, type ListChange } from './compare'
import type { LotChoices } from './fields'
import { kindGuess } from './kind-guess'
import { lotKey } from './lots'
import type { ListedDefect } from './read-lines'

/** A line as the index taken last has it. */
export interface KnownLine extends Comparable {
  readonly defect: DefectId
  readonly lot?: LotId | undefined
  readonly noted?: PlainDate | undefined
  readonly gone: boolean
}

/** A line of the file that is ours, and of which lot of the site. */
export interface OurLine extends ListedDefect {
  readonly lot?: LotId | undefined
}

export type Change = ListChange<KnownLine, OurLine>
type TakenLine = Extract<CaseCommandInput, { type: 'receive-list' }>['lines'][number]

/** The lines that are ours by the choice made for their lots; the others are counted. */
export function oursOf(
  lines: readonly ListedDefect[],
  choices: LotChoices
): { readonly ours: readonly OurLine[]; readonly others: number } {
  const ours = lines.flatMap((line): readonly OurLine[] => {
    const choice = choices[lotKey(line.lotWords)] ?? 'others'
    if (choice === 'others') return []
    return [choice === 'ours' ? line : { ...line, lot: lotId.parse(choice) }]
  })
  return { ours, others: lines.length - ours.length }
}

/** What the file changes of the list; that a line is gone is told once. */
export function changesOf(before: readonly KnownLine[], ours: readonly OurLine[]): readonly Change[] {
  return compareLists(before, ours).filter((one) => one.kind !== 'gone' || !one.old.gone)
}

/**
 * Our lines of the list as they shall stand: of each change that is taken as the file has it, of the others as they stood.
 * @param newDefect the id of a defect that is made
 */
export function takenLines(
  before: readonly KnownLine[],
  changes: readonly Change[],
  isTaken: (change: Change) => boolean,
  newDefect: () => DefectId
): readonly TakenLine[] {
  const told = new Set(changes.flatMap((one) => (one.kind === 'new' ? [] : [one.old.defect])))
  const untold = before.filter(({ defect }) => !told.has(defect)).map(asBefore)
  const lines = changes.flatMap((change): readonly TakenLine[] => {
    if (change.kind === 'new') {
      return isTaken(change) ? [asRead(newDefect(), change.next)] : []
    }
    if (!isTaken(change) && change.kind !== 'same') return [asBefore(change.old)]
    if (change.kind === 'gone') return [{ ...asBefore(change.old), gone: true }]
    return [asRead(change.old.defect, change.next)]
  })
  return [...lines, ...untold]
}

function asBefore({ defect, theirs, place, text, lotWords, lot, noted, due, lifted, gone }: KnownLine): TakenLine {
  const days = { ...(noted && { noted }), ...(due && { due }) }
  const marks = { ...(lifted && { lifted }), ...(gone && { gone }) }
  return { defect, kind: kindGuess(text), theirs, place, text, lotWords, ...(lot && { lot }), ...days, ...marks }
}

function asRead(defect: DefectId, { theirs, place, text, lotWords, lot, noted, due, lifted }: OurLine): TakenLine {
  return asBefore({ defect, theirs, place, text, lotWords, lot, noted, due, lifted, gone: false })
}
