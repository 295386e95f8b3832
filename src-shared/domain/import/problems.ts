/** What keeps a line from being imported. */
export const blockingProblems = ['no-name', 'too-long', 'not-accepted'] as const
/** What is said of a line that is imported all the same; a value that was not read is kept in the words of the case. */
export const noticedProblems = [
  'broken-quotes',
  'no-words',
  'several-clients',
  'phone-not-read',
  'email-not-read',
  'day-not-read',
  'day-in-future',
  'amount-not-read',
  'stage-not-known',
  'type-not-known',
  'priority-not-known',
  'channel-not-known',
  'owner-not-known'
] as const
export const problemCodes = [...blockingProblems, ...noticedProblems] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** Heading of the column, and what stood in the cell. */
  readonly column?: string | undefined
  readonly value?: string | undefined
}

const blocking: readonly ProblemCode[] = blockingProblems

export function isBlocking({ code }: Problem): boolean {
  return blocking.includes(code)
}
