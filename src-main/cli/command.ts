import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Translate } from '../../src-shared/texts/translator'

/** What a command writes on the last line of stdout, and whether it was done. */
export interface Answer {
  /** 0 done; 1 refused, or not in order: the JSON says why. */
  readonly code: 0 | 1
  readonly json: Readonly<Record<string, unknown>>
}

/** What a command may use of the terminal. */
export interface Terminal {
  /** Asks without showing what is typed; undefined when nobody is there to answer. */
  readonly askSecret: (question: string) => Promise<string | undefined>
  readonly language: Language
  readonly t: Translate
  readonly env: NodeJS.ProcessEnv
  readonly version: string
}

export interface Command {
  /** After the command's name: `--workspace DIR --to FILE`. */
  readonly usage: string
  /** Options that take a value. */
  readonly options: readonly string[]
  /** Options that take none. */
  readonly flags?: readonly string[]
  readonly required: readonly string[]
  /** Arguments without a dash, how many. */
  readonly positionals: number
  readonly run: (given: Given, terminal: Terminal) => Promise<Answer>
}

/** A call as it was parsed. */
export interface Given {
  readonly option: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
  readonly positionals: readonly string[]
}

type WrongKind = 'no-command' | 'unknown-command' | 'missing' | 'unknown-option' | 'arguments' | 'value' | 'unreadable'

/** A call that cannot be understood: said with the part that is wrong, then the usage; exit code 2. */
export class WrongCall extends Error {
  readonly kind: WrongKind

  /** @param what the part of the call, such as `--lang` */
  constructor(what: string, kind: WrongKind = 'value') {
    super(what)
    this.kind = kind
  }
}

/** The value of an option the command requires; its absence was refused before. */
export function required(given: Given, name: string): string {
  const value = given.option(name)
  if (value === undefined) throw new WrongCall(`--${name}`, 'missing')
  return value
}
