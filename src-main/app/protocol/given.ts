import type { Readable } from 'node:stream'

/** What is given for an address. Not a `Response`: Node's would load all of its fetch at each start. */
export interface Given {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable
}
