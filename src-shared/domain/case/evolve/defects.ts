import type { DefectId, EventId } from '../../../lib/ids'
import { answeredStepOf } from '../defects/ladders'
import type { CasePayload } from '../events'
import type { defectEvents } from '../events/defects'
import type { CaseState } from '../state'
import type { ClientStepTaken, SupplierStepTaken, Track } from '../state/defects'
import type { Evolution } from './evolution'
import { alongWithList } from './lists'

const fresh = (defect: DefectId): Track => ({ defect, client: [], supplier: [], answers: [], costs: [] })

function tracked(state: CaseState, defects: readonly DefectId[], change: (track: Track) => Track): CaseState {
  const known = new Set(state.tracks.map(({ defect }) => defect))
  const added = [...new Set(defects)].filter((one) => !known.has(one)).map(fresh)
  const named = new Set(defects)
  const tracks = [...state.tracks, ...added].map((one) => (named.has(one.defect) ? change(one) : one))
  return { ...state, tracks }
}

const onClientLadder = (state: CaseState, defects: readonly DefectId[], step: ClientStepTaken): CaseState =>
  tracked(state, defects, (track) => ({ ...track, client: [...track.client, step] }))

/** The owner's answer, with what it was decided on. */
function answered(
  state: CaseState,
  { defects, report, shown = [] }: CasePayload<'defects-lifted'> | CasePayload<'lifting-refused'>,
  step: ClientStepTaken
): CaseState {
  return defects.reduce((now, id) => {
    const pair = shown.find(({ defect }) => defect === id)
    return onClientLadder(now, [id], { ...step, report, before: pair?.before, after: pair?.after })
  }, state)
}

/** The step of whoever was notified last; without anybody, what is recorded changes nothing. */
function onSupplierLadder(
  state: CaseState,
  defects: readonly DefectId[],
  step: Pick<SupplierStepTaken, 'standing' | 'entry'>
): CaseState {
  return tracked(state, defects, (track) => {
    const last = track.supplier.at(-1)
    return last ? { ...track, supplier: [...track.supplier, { ...last, ...step }] } : track
  })
}

export const defectEvolution: Evolution<keyof typeof defectEvents> = {
  'defects-reserved': (state, { header, payload }) =>
    onClientLadder(alongWithList(state, payload.list, header.id), payload.defects, {
      standing: 'reserved',
      entry: header.id
    }),
  'defects-repaired': (state, { header, payload: { works } }) =>
    works.reduce(
      (now, { defect, before, after }) =>
        onClientLadder(now, [defect], { standing: 'repaired', entry: header.id, before, after }),
      state
    ),
  'lifting-asked': (state, { header, payload }) =>
    onClientLadder(state, payload.defects, { standing: 'lifting-asked', entry: header.id }),
  'defects-lifted': (state, { header, payload }) =>
    answered(alongWithList(state, payload.list, header.id), payload, { standing: 'lifted', entry: header.id }),
  'lifting-refused': (state, { header, payload }) =>
    answered(state, payload, { standing: 'refused', entry: header.id }),
  'defects-contested': (state, { header, payload }) =>
    onClientLadder(state, payload.defects, {
      standing: 'contested',
      entry: header.id,
      contested: { side: payload.side, text: payload.text }
    }),
  'defects-notified': (state, { header, payload: { defects, to, due, case: claimed } }) =>
    tracked(state, defects, (track) => ({
      ...track,
      supplier: [...track.supplier, { standing: 'notified', entry: header.id, to, due, case: claimed }]
    })),
  'repair-announced': (state, { header, payload }) =>
    onSupplierLadder(state, payload.defects, { standing: 'announced', entry: header.id }),
  'work-answered': (state, { header, payload: { defects, by, answer, text } }) =>
    tracked(state, defects, (track) => {
      const standing = answeredStepOf(track, answer, by)
      const answers = [...track.answers, { entry: header.id, by, answer, text }]
      if (typeof standing !== 'string' || by === undefined) return { ...track, answers }
      const last = track.supplier.at(-1)
      const before = last?.to === by ? last : { to: by }
      return { ...track, answers, supplier: [...track.supplier, { ...before, standing, entry: header.id }] }
    }),
  'repair-checked': (state, { header, payload }) =>
    onSupplierLadder(state, payload.defects, { standing: 'checked', entry: header.id }),
  'repair-accepted': (state, { header, payload }) =>
    onSupplierLadder(state, payload.defects, { standing: 'accepted', entry: header.id }),
  'repair-refused': (state, { header, payload }) =>
    onSupplierLadder(state, payload.defects, { standing: 'refused', entry: header.id }),
  'defect-costed': (state, { header, payload: { defect, nature, amount, payer } }) =>
    tracked(state, [defect], (track) => ({
      ...track,
      costs: [...track.costs.filter((one) => one.nature !== nature), { entry: header.id, nature, amount, payer }]
    })),
  'retention-recorded': (state, { header, payload: { party, holder, works, amount, kept } }) => ({
    ...state,
    retentions: [
      ...state.retentions.filter((one) => one.party !== party),
      { party, entry: header.id, holder, works, amount, kept }
    ]
  }),
  'retention-opposed': (state, { payload: { party, on } }) => ({
    ...state,
    retentions: state.retentions.map((one) => (one.party === party ? { ...one, opposed: on } : one))
  }),
  'retention-released': (state, { payload: { party, on, amount } }) => ({
    ...state,
    retentions: state.retentions.map((one) => (one.party === party ? { ...one, released: { on, amount } } : one))
  })
}

/** The ladders without the step that an entry took. */
export function withoutStep(state: CaseState, entry: EventId): CaseState {
  const others = (one: { readonly entry: EventId }): boolean => one.entry !== entry
  return {
    ...state,
    tracks: state.tracks.map((track) => ({
      ...track,
      client: track.client.filter(others),
      supplier: track.supplier.filter(others),
      answers: track.answers.filter(others)
    }))
  }
}
