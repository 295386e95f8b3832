import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { TimeZone } from '../../src-shared/lib/plain-date'
import type { Speller } from '../spelling/speller'
import type { Desktop } from './desktop'
import type { Logger } from './log'
import type { OpenNoticeCode } from './session/state'
import type { Workspace } from './workspace'

/** What handlers may ask of the application. No Electron behind it but through `desktop`, so that tests need none. */
export interface AppContext {
  /** Undefined while nothing is open: answer `not-open`. */
  readonly workspace: () => Workspace | undefined
  /** Of the screen; papers have a language of their own. */
  readonly language: () => Language
  /** Call when the firm's home zone has changed. */
  readonly setZone: (zone: TimeZone) => void
  /** Says something the user should hear about while the workspace is open. */
  readonly note: (notice: OpenNoticeCode) => void
  readonly desktop: Desktop
  /** The dictionaries. */
  readonly speller: Speller
  readonly log: Logger
}
