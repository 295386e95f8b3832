import type { CaseState } from '../state'

/** Whether somebody is a party of the case, on whichever side. */
export const isParty = (state: CaseState, contact: string): boolean =>
  state.parties.some((party) => party.contact === contact)
