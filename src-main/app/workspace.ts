import type { PersonId } from '../../src-shared/lib/ids'
import type { Vault } from '../store/vault/vault'
import type { Clock } from './clock'
import { newId } from './new-id'

/**
 * What a user opens, while it is open: the vault, and what belongs to this sitting rather than to the vault. The window,
 * the command line and the demonstration work with the same one.
 */
export interface Workspace {
  readonly vault: Vault
  readonly clock: Clock
  /** Who is at the keyboard, once chosen. */
  readonly person: PersonId | undefined
  readonly choosePerson: (person: PersonId) => void
  /** A new UUID version 7, by the machine's own time. */
  readonly newId: () => string
  /** Invented cases to look around in. */
  readonly sample: boolean
}

export interface WorkspaceOptions {
  readonly clock: Clock
  readonly person?: PersonId | undefined
  readonly sample?: boolean
}

/** Makes the workspace of an open vault. Closing it is closing the vault. */
export function openWorkspace(vault: Vault, options: WorkspaceOptions): Workspace {
  let person = options.person
  return {
    vault,
    clock: options.clock,
    get person() {
      return person
    },
    choosePerson: (chosen) => {
      person = chosen
    },
    newId,
    sample: options.sample ?? false
  }
}
