import type { z } from 'zod'
import { caseEvents } from '../../../src-shared/domain/case/events'
import { contactEvents } from '../../../src-shared/domain/contact/contact'
import { organisationEvents } from '../../../src-shared/domain/organisation/organisation'
import { siteEvents } from '../../../src-shared/domain/site/events'
import type { StoredEvent } from '../events/stored-event'

type Schemas = Readonly<Record<string, z.ZodType>>
type EventOf<S extends Schemas> = {
  [T in keyof S & string]: { readonly type: T; readonly payload: z.infer<S[T]> }
}[keyof S & string]

/** Gives back an event this version knows; undefined for another type or another shape, which is kept and passed over. */
function readerOf<S extends Schemas>(schemas: S): (type: string, payload: unknown) => EventOf<S> | undefined {
  return (type, payload) => {
    const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined
    const parsed = schema?.safeParse(payload)
    // The compiler cannot tie a name looked up at run time to the schema found under it.
    return parsed?.success ? ({ type, payload: parsed.data } as EventOf<S>) : undefined
  }
}

export const readCaseEvent = readerOf(caseEvents)
export const readContactEvent = readerOf(contactEvents)
export const readSiteEvent = readerOf(siteEvents)
export const readOrganisationEvent = readerOf(organisationEvents)

/** The events of a stream that this version can read, with their headers: not the erased, nor those of a newer version. */
export function readable<E extends object>(
  stored: readonly StoredEvent[],
  read: (type: string, payload: unknown) => E | undefined
): readonly (E & { readonly header: StoredEvent })[] {
  return stored.flatMap((header) => {
    const event = header.payload.state === 'present' ? read(header.type, header.payload.value) : undefined
    return event ? [{ ...event, header }] : []
  })
}
