import { type PlainDate, plainDate } from '../../src-shared/lib/plain-date'
import type { Environment } from './environment'

/**
 * The day the application is told it is. Apart from the rest of the environment because the window does not wait for it.
 * @throws when the day is none
 */
export function injectedDay({ today }: Pick<Environment, 'today'>): PlainDate | undefined {
  return today === undefined ? undefined : plainDate.parse(today)
}
