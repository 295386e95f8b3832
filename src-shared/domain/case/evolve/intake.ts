import type { intakeEvents } from '../events/intake'
import { amended, type Evolution } from './evolution'
import { noted } from './versions'

export const intakeEvolution: Evolution<keyof typeof intakeEvents> = {
  'words-heard': (state, { header, payload: { confirmed, restatement, needs, wanted } }) => ({
    ...state,
    heard: { entry: header.id, confirmed, restatement, needs, wanted }
  }),
  triaged: (
    state,
    { header, payload: { severity, safety, complexity, impact, immediate, reason, priority, saw, over } }
  ) => ({
    ...(priority ? noted(state, header, { priority: { priority: priority.to } }, { saw, over }) : state),
    ...(priority && { priority: priority.to, seen: { ...state.seen, details: header.id } }),
    triage: { entry: header.id, severity, safety, complexity, impact, immediate, reason }
  }),
  'remedy-offered': (state, { header, payload: { remedy, number, text, cost, until } }) => ({
    ...state,
    remedies: [...state.remedies, { id: remedy, entry: header.id, number, text, cost, until, answer: 'open' }]
  }),
  'remedy-answered': (state, { header, payload: { remedy, answer } }) => {
    const remedies = amended(state.remedies, remedy, { answer })
    const accepted = answer === 'accepted' ? remedies.find((one) => one.id === remedy) : undefined
    // A signed agreement says more than an accepted offer and is not replaced by one.
    const agreed = state.agreed ?? (accepted && { entry: header.id, text: accepted.text })
    return { ...state, remedies, agreed }
  },
  'handed-over': (state, { header, payload: { to, owner, saw, over } }) => ({
    ...noted(state, header, { department: { department: to }, owner: { owner } }, { saw, over }),
    department: to,
    owner,
    seen: { ...state.seen, owner: header.id }
  }),
  'checklist-reviewed': (state, { header, payload: { there, notThere } }) => ({
    ...state,
    checklist: { entry: header.id, there, notThere }
  }),
  'information-requested': (state, { header, payload: { request, from, items, due } }) => ({
    ...state,
    requests: [...state.requests, { id: request, entry: header.id, from, items, due }]
  }),
  'information-received': (state, { header, payload }) => ({
    ...state,
    requests: amended(state.requests, payload.request, { met: header.id })
  }),
  'contract-pinned': (state, { header, payload }) => {
    const { pin, kind, title, version, inForceFrom, inForceTo, acceptance, acceptedOn, document, proof } = payload
    const pinned = { kind, title, version, inForceFrom, inForceTo, acceptance, acceptedOn, document, proof }
    return { ...state, pins: [...state.pins, { id: pin, entry: header.id, ...pinned }] }
  },
  'contract-unpinned': (state, { payload }) => ({
    ...state,
    pins: state.pins.filter((one) => one.id !== payload.pin)
  }),
  'exposure-marked': (state, { header, payload: { exposure, kind, place } }) => ({
    ...state,
    exposures: [...state.exposures, { id: exposure, entry: header.id, kind, place, ended: false }]
  }),
  'exposure-ended': (state, { payload }) => ({
    ...state,
    exposures: amended(state.exposures, payload.exposure, { ended: true })
  }),
  'conduct-marked': (state, { header, payload: { conduct, kind, by } }) => ({
    ...state,
    conducts: [...state.conducts, { id: conduct, entry: header.id, kind, by, lifted: false }]
  }),
  'conduct-lifted': (state, { payload }) => ({
    ...state,
    conducts: amended(state.conducts, payload.conduct, { lifted: true })
  }),
  'interest-declared': (state, { header, payload: { person, conflict } }) => ({
    ...state,
    interests: [...state.interests.filter((one) => one.person !== person), { person, entry: header.id, conflict }]
  })
}
