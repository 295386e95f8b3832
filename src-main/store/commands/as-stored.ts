import { isJsonObject, type JsonValue, parseJson } from '../../../src-shared/domain/chain/json'

type Readable = { readonly type: string; readonly payload: unknown }

/**
 * An event as it goes into the chain: plain JSON without undefined fields, all text NFC, and of a shape that can be read
 * back.
 * @returns the payload to store, and the event as a later reader will see it
 * @throws when the decision made an event that does not fit its own schema: a bug
 */
export function asStored<E extends Readable>(
  event: E,
  read: (type: string, payload: unknown) => E | undefined
): { readonly payload: JsonValue; readonly event: E } {
  const payload = normalised(parseJson(JSON.stringify(event.payload)) ?? null)
  const readBack = read(event.type, payload)
  if (!readBack) throw new Error(`An event of type ${event.type} does not fit its schema`)
  return { payload, event: readBack }
}

function normalised(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value !== 'object' || value === null) return value
  if (!isJsonObject(value)) return value.map(normalised)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), normalised(item)]))
}
