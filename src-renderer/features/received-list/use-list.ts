import { useMemo, useState } from 'react'
import { clientStepOf } from '../../../src-shared/domain/case/defects/ladders'
import { mayLift } from '../../../src-shared/domain/case/defects/may-lift'
import type { Writing } from '../../../src-shared/domain/case/events/defects'
import type { ListUse, LotChoice, LotChoices } from '../../../src-shared/domain/received-list/fields'
import { lotsOf, proposeLots } from '../../../src-shared/domain/received-list/lots'
import { columnsOf, guessMapping, linesOf } from '../../../src-shared/domain/received-list/read-lines'
import { type Change, changesOf, oursOf } from '../../../src-shared/domain/received-list/take'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { ContactId, DefectId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useJob } from '../../lib/jobs'
import { useToday } from '../../lib/today'

export type OpenedList = Output<'list.open'>
export type KnownList = CaseView['lists'][number]

/** What a person says of an index. */
export interface Head {
  readonly sender: string
  readonly title: string
  readonly label: string
  readonly dated: PlainDate | undefined
}

/** What was decided of the file, before anything is written. */
interface Decided {
  readonly head: Head
  readonly sheet: string
  /** By hand, over what was guessed or is remembered of the sender. */
  readonly uses: Readonly<Record<string, ListUse>>
  readonly lots: LotChoices
  /** Changes that are not taken, by their keys. */
  readonly left: ReadonlySet<string>
  readonly reserve: boolean
  readonly lifting: { readonly who: ContactId; readonly by: Writing } | undefined
}

/** A change by its defect, or by its line in the file where it has none yet. */
export const changeKey = (change: Change): string =>
  change.kind === 'new' ? `line ${change.next.row}` : change.old.defect

/** « Réserves OPR indice C.xlsx »: the index by its name in the file's. */
const labelIn = (file: string): string =>
  /\b(?:indice|ind\.?|index|rev\.?|r[ée]v(?:ision)?)[\s_-]*(\w{1,4})\b/iu.exec(file)?.[0] ?? ''

function firstDecided({ file, sheets, senders }: OpenedList, known: KnownList | undefined): Decided {
  const plain = file.name.replace(/\.[^.]*$/u, '').replaceAll('_', ' ')
  const label = labelIn(plain)
  const fullest = sheets.toSorted((a, b) => b.rows.length - a.rows.length)[0]
  const keys = new Set(columnsOf(fullest?.rows ?? []).map(({ key }) => key))
  const alike = senders.find(({ mapping }) => {
    const before = Object.keys(mapping)
    return before.length === keys.size && before.every((key) => keys.has(key))
  })
  return {
    head: {
      sender: known?.sender ?? alike?.sender ?? '',
      title: known?.title ?? (plain.replace(label, '').replace(/\s+/gu, ' ').trim() || plain),
      label,
      dated: undefined
    },
    sheet: fullest?.name ?? '',
    uses: {},
    lots: {},
    left: new Set(),
    reserve: false,
    lifting: undefined
  }
}

/** One list from the choice of its file to what it changes; nothing is written here. */
export function useList(view: CaseView, known: KnownList | undefined) {
  const { today } = useToday()
  const opening = useJob('list.open')
  const [opened, setOpened] = useState<OpenedList | undefined>(undefined)
  const [decided, setDecided] = useState<Decided | undefined>(undefined)
  const choose = async () => {
    const chosen = await opening.run((job) => ({ job }))
    if (!chosen.ok) return
    setOpened(chosen.value)
    setDecided(firstDecided(chosen.value, known))
  }
  const change = (changes: Partial<Decided>) => setDecided((before) => before && { ...before, ...changes })
  const sender = decided?.head.sender ?? ''
  const remembered = useMemo(() => {
    if (known) return known
    return opened?.senders.find((one) => foldText(one.sender) === foldText(sender.trim()))
  }, [known, opened, sender])
  const sheet = opened?.sheets.find(({ name }) => name === decided?.sheet)
  const columns = useMemo(() => columnsOf(sheet?.rows ?? []), [sheet])
  const uses = decided?.uses
  const mapping = useMemo(
    () => ({ ...guessMapping(columns, remembered?.mapping), ...uses }),
    [columns, remembered, uses]
  )
  const read = useMemo(() => linesOf(sheet?.rows ?? [], mapping, today), [sheet, mapping, today])
  const lots = useMemo(() => lotsOf(read.lines), [read])
  const chosenLots = decided?.lots
  const choices = useMemo(() => {
    const siteLots = view.siteLots.map((lot) => ({ ...lot, withdrawn: false }))
    return { ...proposeLots(lots, siteLots, remembered?.lots), ...chosenLots }
  }, [lots, view.siteLots, remembered, chosenLots])
  const { ours, others } = useMemo(() => oursOf(read.lines, choices), [read, choices])
  const before = known?.lines
  const changes = useMemo(() => changesOf(before ?? [], ours), [before, ours])
  const left = decided?.left ?? new Set<string>()
  return {
    ...{ opened, decided, known, choose, change, opening, remembered: remembered !== undefined },
    ...{ sheet, columns, mapping, read, lots, choices, others, ours, changes },
    setUse: (key: string, use: ListUse) => change({ uses: { ...decided?.uses, [key]: use } }),
    setLot: (key: string, choice: LotChoice) => change({ lots: { ...decided?.lots, [key]: choice } }),
    isTaken: (one: Change) => !left.has(changeKey(one)),
    take: (some: readonly Change[], on: boolean) => {
      const keys = some.map(changeKey)
      change({ left: new Set(on ? [...left].filter((key) => !keys.includes(key)) : [...left, ...keys]) })
    }
  }
}
export type ReceivingList = ReturnType<typeof useList>

/** Who of the parties may lift. */
export const liftersOf = ({ parties }: CaseView) =>
  parties.filter(
    ({ contact }, at) => mayLift({ parties }, contact) && parties.findIndex((one) => one.contact === contact) === at
  )

/** Which of the lines that are lifted there could be lifted here, now. */
export function liftable({ tracks }: CaseView, changes: readonly Change[]): readonly DefectId[] {
  return changes.flatMap((one) => {
    if (one.kind !== 'lifted') return []
    const track = tracks.find(({ defect }) => defect === one.old.defect)
    return typeof clientStepOf(track, 'lift') === 'string' ? [one.old.defect] : []
  })
}
