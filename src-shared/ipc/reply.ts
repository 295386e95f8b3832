import type { Channel } from './channels'
import type { Output, RefusalCode } from './contract'

/** What a code names, for the words that explain it. */
export type Params = Readonly<Record<string, string | number>>
/** The first thing wrong with each field of a form, by its path: `contact.lastName` → `required`. */
export type FieldReasons = Readonly<Record<string, string>>

export interface Refused<Code extends string> {
  readonly ok: false
  readonly reason: Code
  readonly params?: Params | undefined
  readonly fields?: FieldReasons | undefined
}

/** What a handler answers: the value, or one of the refusals its procedure names. */
export type Answer<C extends Channel> = { readonly ok: true; readonly value: Output<C> } | Refused<RefusalCode<C>>

/** What the window receives: the answer, or that the input was not valid, or that a bug was logged. */
export type Reply<C extends Channel> =
  | Answer<C>
  | Refused<'invalid-input'>
  | { readonly ok: false; readonly reason: 'failed'; readonly logRef: string }
