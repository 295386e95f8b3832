import { basisOf } from '../../../src-shared/domain/case/deadlines/basis'
import { isAcknowledged } from '../../../src-shared/domain/case/decide/stages'
import { recourseGates, stageGates } from '../../../src-shared/domain/case/gates'
import { caseParts } from '../../../src-shared/domain/case/parts'
import { planDaysOf } from '../../../src-shared/domain/case/plans/plan-days'
import { replyTo } from '../../../src-shared/domain/case/reply'
import { isEnded, recourses, stagesOf } from '../../../src-shared/domain/case/stages'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { knownDay } from '../../../src-shared/domain/common/happened'
import { dateOfPiece, listedPieces, standInsFor } from '../../../src-shared/domain/dossier/exhibits'
import { inNumberOrder, listNumbers } from '../../../src-shared/domain/dossier/list-numbers'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { TimeZone } from '../../../src-shared/lib/plain-date'

export function gatesOf(state: CaseState, zone: TimeZone): CaseView['gates'] {
  const stages = isEnded(state.stage) ? (['reopened'] as const) : stagesOf(state).filter((to) => to !== 'reopened')
  return {
    stages: stages.filter((to) => to !== state.stage).map((to) => ({ to, needs: [...stageGates(state, to, zone)] })),
    recourses: recourses
      .filter((to) => to !== state.recourse)
      .map((to) => ({ to, needs: [...recourseGates(state, to, zone)] }))
  }
}

export function deadlinesOf(state: CaseState, zone: TimeZone): CaseView['deadlines'] {
  const { roles, happened, ...basis } = basisOf(state, zone)
  return {
    basis: { ...basis, roles: [...roles], happened: [...happened] },
    anchors: state.anchors,
    happenings: state.happenings.map((one) => ({ ...one, entries: [...one.entries] })),
    list: state.deadlines.map((one) => ({ ...one, was: [...one.was] })),
    declined: [...state.declined]
  }
}

export function plansOf(state: CaseState, zone: TimeZone): CaseView['plans'] {
  const runs = state.plans.map((one) => {
    const { plan, anchor, steps } = planDaysOf(state, one, zone)
    const days = steps.map(({ task, ...day }) => ({ ...day, ...(task && { task: task.id }) }))
    const byHand = plan.anchor !== undefined
    return { id: plan.id, entry: plan.entry, name: plan.name, from: plan.plan.anchor, anchor, byHand, steps: days }
  })
  return { opened: knownDay(state.openedHow, zone), runs }
}

export function versionsOf({ versions }: CaseState): CaseView['versions'] {
  return caseParts.flatMap((part) =>
    versions[part].length > 1 ? versions[part].map(({ id, value }) => ({ part, id, value })) : []
  )
}

export function caseworkOf(state: CaseState) {
  const { identifiers, remedies, checklist, requests, pins, exposures, conducts, interests } = state
  const { facts, grievances, received, insolvencies, heard, triage, agreed, snoozed, entries } = state
  const acknowledged = isAcknowledged(state)
  const reply = replyTo(state, acknowledged)
  return {
    identifiers: [...identifiers],
    remedies: [...remedies],
    checklist: { ...checklist, there: [...checklist.there], notThere: [...checklist.notThere] },
    requests: requests.map((one) => ({ ...one, items: [...one.items] })),
    pins: [...pins],
    exposures: [...exposures],
    conducts: [...conducts],
    interests: [...interests],
    facts: facts.map((fact) => ({
      ...fact,
      proofs: [...fact.proofs],
      visibility: entries[fact.entry]?.visibility ?? 'internal'
    })),
    grievances: grievances.map((one) => ({
      ...one,
      facts: [...one.facts],
      visibility: entries[one.entry]?.visibility ?? 'internal'
    })),
    received: [...received],
    insolvencies: [...insolvencies],
    tracks: tracksOf(state),
    retentions: [...state.retentions],
    ...(heard && { heard: { ...heard, needs: [...heard.needs] } }),
    ...(triage && { triage: { ...triage, immediate: [...triage.immediate] } }),
    ...(agreed && { agreed }),
    acknowledged,
    ...(reply && { reply }),
    ...(snoozed && { snoozed })
  }
}

function tracksOf({ tracks, entries }: CaseState): CaseView['tracks'] {
  const when = (entry: EventId) => entries[entry]?.happened ?? { kind: 'unknown' as const }
  return tracks.map(({ defect, client, supplier, answers, costs }) => ({
    defect,
    client: client.map((step) => ({ ...step, when: when(step.entry) })),
    supplier: supplier.map((step) => ({ ...step, when: when(step.entry) })),
    answers: answers.map((one) => ({ ...one, when: when(one.entry) })),
    costs: [...costs]
  }))
}

export function onSiteOf({
  defects,
  visits,
  reports,
  entries
}: CaseState): Pick<CaseView, 'defects' | 'visits' | 'reports'> {
  return {
    reports: reports.map((report) => ({
      ...report,
      defects: [...report.defects],
      liftings: report.liftings && [...report.liftings],
      handed: report.handed.map((copy) => ({
        ...copy,
        when: entries[copy.entry]?.happened ?? { kind: 'unknown' as const }
      }))
    })),
    visits: visits.map((visit) => ({ ...visit, persons: [...visit.persons], met: [...visit.met] })),
    defects: defects.map((defect) => ({
      ...defect,
      ...(defect.pieces && { pieces: [...defect.pieces] }),
      added: defect.added.map(({ entry, pieces }) => ({ entry, pieces: [...pieces] })),
      happened: entries[defect.entry]?.happened ?? { kind: 'unknown' },
      visibility: entries[defect.entry]?.visibility ?? 'internal'
    }))
  }
}

export function listsOf({ lists }: CaseState): CaseView['lists'] {
  return lists.flatMap(({ id, sender, title, indexes }) => {
    const last = indexes.at(-1)
    if (!last) return []
    const told = indexes.map(({ entry, label, dated, file, read, others, lines }) => ({
      ...{ entry, label, file, read, others, ours: lines.length },
      ...(dated && { dated })
    }))
    return [{ id, sender, title, indexes: told, mapping: last.mapping, lots: last.lots, lines: [...last.lines] }]
  })
}

export function piecesOf({ pieces, entries }: CaseState): CaseView['pieces'] {
  return Object.values(pieces).map(({ attachment, entry, title }) => ({
    attachment,
    entry,
    ...(title !== undefined && { title }),
    visibility: entries[entry]?.visibility ?? 'internal'
  }))
}

export function exhibitsOf(state: CaseState, zone: TimeZone): CaseView['exhibits'] {
  const numbers = listNumbers(state, zone)
  const standIn = standInsFor(state, 'other-party')
  const enclosed = state.letters.flatMap(({ number: letter, exhibits = [] }) =>
    exhibits.map(({ piece, number }) => ({ piece: standIn(piece), letter, number }))
  )
  return inNumberOrder(listedPieces(state, zone), numbers).map((piece) => {
    const { id } = piece.attachment
    const number = numbers.get(id)
    const original = state.originals[id] ?? ''
    const given = state.handedOver.flatMap(({ variant, to, exhibits }) =>
      exhibits.flatMap((one) => (one.piece === id ? [{ variant, ...(to && { to }), number: one.number }] : []))
    )
    const letters = enclosed.flatMap(({ piece: one, ...by }) => (one === id ? [by] : []))
    return { piece: id, ...(number && { number }), ...dateOfPiece(state, piece), original, given, letters }
  })
}
