import type { DefectId, EventId } from '../../../lib/ids'
import type { CasePayload } from '../events'
import type { listEvents } from '../events/lists'
import type { CaseState } from '../state'
import type { ListIndex, ListState } from '../state/lists'
import type { SortedDefect } from '../state/visits'
import type { Evolution } from './evolution'

type Line = CasePayload<'list-received'>['lines'][number]

function made(entry: EventId, { defect, place, text, lot }: Line, fresh: NonNullable<Line['fresh']>): SortedDefect {
  const { number, kind, pieces } = fresh
  return { id: defect, number, entry, seen: entry, added: [], sorted: true, kind, place, text, lot, pieces }
}

/** The defects under the words given; only what is named has words to change. */
function reworded(
  defects: CaseState['defects'],
  words: readonly {
    readonly defect: DefectId
    readonly place: string
    readonly text: string
    readonly seen: EventId
  }[]
): CaseState['defects'] {
  const said = new Map(words.map((one) => [one.defect, one]))
  return defects.map((one) => {
    const now = said.get(one.id)
    return now && one.sorted ? { ...one, place: now.place, text: now.text, seen: now.seen } : one
  })
}

export const listEvolution: Evolution<keyof typeof listEvents> = {
  'list-received': (state, { header, payload }) => {
    const { list, sender, title, label, dated, file, read, others, mapping, lots, lines } = payload
    const known = new Set<string>(state.defects.map(({ id }) => id))
    const fresh = lines.flatMap((line) =>
      line.fresh && !known.has(line.defect) ? [made(header.id, line, line.fresh)] : []
    )
    const changed = lines.filter(({ was }) => was !== undefined)
    const now = changed.map(({ defect, place, text }) => ({ defect, place, text, seen: header.id }))
    const index: ListIndex = {
      ...{ entry: header.id, label, dated, file, read, others, mapping, lots, along: [] },
      was: changed.flatMap(({ defect, was }) => {
        const seen = state.defects.find(({ id }) => id === defect)?.seen
        return was && seen ? [{ defect, ...was, seen }] : []
      }),
      lines: lines.map(({ defect, theirs, place, text, lotWords, lot, noted, due, lifted = false, gone = false }) => ({
        ...{ defect, theirs, place, text, lotWords, lot, noted, due, lifted, gone }
      }))
    }
    const before = state.lists.find(({ id }) => id === list)
    const taken = { id: list, sender, title, indexes: [...(before?.indexes ?? []), index] }
    return {
      ...state,
      numbered: Math.max(state.numbered, ...fresh.map(({ number }) => number)),
      defects: [...reworded(state.defects, now), ...fresh],
      lists: before ? state.lists.map((one) => (one.id === list ? taken : one)) : [...state.lists, taken]
    }
  }
}

/** Notes what was recorded along with the last index of a list. */
export function alongWithList<S extends ListState>(state: S, list: string | undefined, entry: EventId): S {
  if (list === undefined) return state
  const lists = state.lists.map((one) => {
    const last = one.indexes.at(-1)
    if (one.id !== list || !last) return one
    return { ...one, indexes: [...one.indexes.slice(0, -1), { ...last, along: [...last.along, entry] }] }
  })
  return { ...state, lists }
}

/** The case without an index that was taken back: its defects go, and the others are called as they were. */
export function withoutList(state: CaseState, withdrawn: EventId): CaseState {
  const index = state.lists.flatMap(({ indexes }) => indexes).find(({ entry }) => entry === withdrawn)
  if (!index) return state
  const lists = state.lists
    .map((one) => ({ ...one, indexes: one.indexes.filter(({ entry }) => entry !== withdrawn) }))
    .filter(({ indexes }) => indexes.length > 0)
  return { ...state, lists, defects: reworded(state.defects, index.was) }
}
