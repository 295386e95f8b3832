/** Facts for a log line: ids, codes and numbers. Never a name, a text, a path or a passphrase. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/** The logger of one area (`ipc`, `store:migrate`); says what happened and to which id, never what people wrote. */
export interface Logger {
  readonly debug: (message: string, facts?: LogFacts) => void
  readonly info: (message: string, facts?: LogFacts) => void
  readonly warn: (message: string, facts?: LogFacts) => void
  /** @returns the reference under which the entry is found in the log */
  readonly error: (message: string, error: unknown, facts?: LogFacts) => string
  readonly area: (name: string) => Logger
}
