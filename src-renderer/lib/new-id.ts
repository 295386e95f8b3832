import type { z } from 'zod'
import { uuidV7 } from '../../src-shared/lib/ids'

const RANDOM_BYTES = 10

/** A new id of a kind: `newId(personId)`. */
export function newId<S extends z.ZodType>(kind: S): z.output<S> {
  return kind.parse(uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))))
}
