import { randomBytes } from 'node:crypto'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import { type AttachmentId, type PersonId, uuidV7 } from '../../src-shared/lib/ids'
import type { Vault } from '../store/vault/vault'
import type { Clock } from './clock'

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
  /** Files taken in and not yet named by an event: the only ones a command may bring. */
  readonly taken: TakenFiles
  /** Invented cases to look around in. */
  readonly sample: boolean
}

export interface TakenFiles {
  readonly add: (attachment: Attachment) => void
  /**
   * The file as it was taken in, in this sitting or an earlier one. What a window says of a file is never believed:
   * take name, type, size and digest from here.
   */
  readonly find: (id: AttachmentId) => Promise<Attachment | undefined>
}

export interface WorkspaceOptions {
  readonly clock: Clock
  readonly person?: PersonId | undefined
  readonly sample?: boolean
  /** Finds a file taken in by an earlier sitting. */
  readonly findTaken?: (vault: Vault, id: AttachmentId) => Promise<Attachment | undefined>
}

/** Makes the workspace of an open vault. Closing it is closing the vault. */
export function openWorkspace(vault: Vault, options: WorkspaceOptions): Workspace {
  let person = options.person
  const known = new Map<AttachmentId, Attachment>()
  return {
    vault,
    clock: options.clock,
    get person() {
      return person
    },
    choosePerson: (chosen) => {
      person = chosen
    },
    newId: () => uuidV7(Date.now(), randomBytes(10)),
    taken: {
      add: (attachment) => void known.set(attachment.id, attachment),
      find: async (id) => known.get(id) ?? options.findTaken?.(vault, id)
    },
    sample: options.sample ?? false
  }
}
