import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import { clientStepOf } from '../defects/ladders'
import { mayLift } from '../defects/may-lift'
import type { CaseEvent, CasePayload } from '../events'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { trackOf } from '../state/defects'
import type { ListIndex } from '../state/lists'
import { entry } from './entry'
import { nextDefectNumber } from './visits'

type Line = CasePayload<'list-received'>['lines'][number]

/** One index of a list: what is new becomes defects, what is said otherwise is said anew; nothing goes without a word. */
export function receiveList(state: CaseState, command: CommandOf<'receive-list'>, facts: CaseFacts): Decision {
  const { list, sender, title, label, dated, file, read, others, mapping, lots, lines, reserve, lifting } = command
  const before = state.lists.find(({ id }) => id === list)
  const last = before?.indexes.at(-1)
  if (lines.length === 0) return refusal('list-empty')
  const named = new Set(lines.map(({ defect }) => defect))
  if (named.size < lines.length) return refusal('list-line-twice')
  const missing = last?.lines.find(({ defect }) => !named.has(defect))
  if (missing) return refusal('list-line-missing', { number: missing.theirs })
  const files = new Set<string>(command.attachments.map(({ id }) => id))
  if (!files.has(file) || lines.some(({ pieces }) => pieces.some((one) => !files.has(one)))) {
    return refusal('piece-unknown')
  }
  let number = nextDefectNumber(state)
  const told = lines.map(({ kind, pieces, ...line }): Line => {
    const known = state.defects.find(({ id }) => id === line.defect)
    if (!known) return { ...line, fresh: { number: number++, kind, pieces } }
    const inList = last?.lines.some(({ defect }) => defect === line.defect) ?? false
    if (!inList || !known.sorted || (known.place === line.place && known.text === line.text)) return line
    const said = last?.lines.find(({ defect }) => defect === line.defect)
    // What we call it ourselves stays ours, as long as the list says of it what it said.
    if (said && said.place === line.place && said.text === line.text) return line
    return { ...line, was: { place: known.place, text: known.text } }
  })
  const index = 1 + (before?.indexes.length ?? 0)
  const payload = { list, index, sender, title, label, ...(dated && { dated }), file, read, others, mapping, lots }
  const received = entry('list-received', command, facts, { ...payload, lines: told })
  const without = { ...command, attachments: [] }
  const fresh = told.flatMap((line) => (line.fresh && !line.lifted ? [line.defect] : []))
  const reserved: readonly CaseEvent[] = reserve
    ? inParts(fresh).map((defects) =>
        entry('defects-reserved', without, facts, { defects, by: 'report', text: '', list })
      )
    : []
  if (!lifting) return ok([received, ...reserved])
  const { who, by, defects } = lifting
  if (!mayLift(state, who)) return refusal('lifting-not-theirs')
  for (const id of defects) {
    const defect = state.defects.find((one) => one.id === id)
    if (!defect || !named.has(id)) return refusal('defect-unknown')
    const to = clientStepOf(trackOf(state, id), 'lift')
    if (typeof to !== 'string') return refusal(to.code, { number: defect.number })
  }
  return ok([received, ...reserved, entry('defects-lifted', without, facts, { defects, who, by, text: '', list })])
}

/** As many as one entry may name. */
function inParts<T>(all: readonly T[]): readonly T[][] {
  const most = 500
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))
}

/** The index that an entry brought. */
export function indexOfEntry({ lists }: Pick<CaseState, 'lists'>, id: string): ListIndex | undefined {
  return lists.flatMap(({ indexes }) => indexes).find(({ entry: one }) => one === id)
}

/** Whether nothing rests on an index yet: it is the last of its list, and its defects have gone no further than with it. */
export function isLastList(state: CaseState, id: string): boolean {
  const index = indexOfEntry(state, id)
  const last = state.lists.some(({ indexes }) => indexes.at(-1)?.entry === id)
  if (!index || !last) return false
  const named = new Set<string>(index.lines.map(({ defect }) => defect))
  const along = new Set<string>(index.along)
  const made = state.defects.filter((one) => one.entry === id)
  const untouched = made.every(
    (one) => one.seen === id && one.added.length === 0 && !state.pinned.some(({ defect }) => defect === one.id)
  )
  const ids = new Set<string>(made.map((one) => one.id))
  const reworded = index.was.every(({ defect }) => state.defects.find((one) => one.id === defect)?.seen === id)
  const steps = state.tracks.every(({ defect, client, supplier, answers, costs }) => {
    if (ids.has(defect)) {
      const further = supplier.length + answers.length + costs.length
      return client.every(({ entry: one }) => along.has(one)) && further === 0
    }
    // On a defect that was there before, only what came along must be the last.
    const first = client.findIndex(({ entry: one }) => along.has(one))
    return !named.has(defect) || first === -1 || client.slice(first).every(({ entry: one }) => along.has(one))
  })
  const reported = state.reports.some(({ defects }) => defects.some((one) => ids.has(one)))
  return untouched && reworded && steps && !reported
}
