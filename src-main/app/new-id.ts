import { uuidV7 } from '../../src-shared/lib/ids'
import { fewRandomBytes } from '../store/random'

/** A new UUID version 7, by the machine's own time: ids sort by creation, whatever day the application shows. */
export function newId(): string {
  return uuidV7(Date.now(), fewRandomBytes(10))
}
