import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../src-shared/lib/ids'

/** A new UUID version 7, by the machine's own time: ids sort by creation, whatever day the application shows. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10))
}
