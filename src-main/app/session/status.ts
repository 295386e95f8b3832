import { machineLetter, proposeLetter } from '../../../src-shared/domain/reference/reference'
import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import { damageOf } from './damage'
import type { Session } from './session'
import { storeStateOf } from './store-state'

/** The state as the window knows it. */
export function statusOf(session: Session, keyring: boolean): AppStatus {
  const { state, clock, parts } = session
  const common = { screen: session.screen, version: parts.appVersion, today: clock.today() }
  switch (state.kind) {
    case 'first-run':
      return { kind: 'first-run', ...common, keyring, proposedLetter: proposeLetter([]), zone: parts.systemZone }
    case 'locked': {
      const waitSeconds = Math.max(0, Math.ceil((state.waitUntil - Date.now()) / 1000))
      const { because } = state
      const offered = keyring && !state.keyringFailed
      return { kind: 'locked', ...common, keyring: offered, waitSeconds, ...(because && { because }) }
    }
    case 'damaged':
      return { kind: 'damaged', ...common, ...damageOf(state.refusal) }
    case 'open': {
      const { vault, person, sample } = state.workspace
      return {
        kind: 'open',
        ...common,
        zone: clock.zone,
        ...(person !== undefined && { person }),
        letter: machineLetter.parse(vault.machine.letter),
        sample,
        folder: vault.workspace,
        notices: [...state.notices],
        store: storeStateOf(vault.state)
      }
    }
  }
}
