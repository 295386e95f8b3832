/** What one says on the phone, in its order. */
export const scriptParts = ['opening', 'restatement', 'facts', 'offer', 'next', 'closing'] as const
export type ScriptPart = (typeof scriptParts)[number]

export interface SpokenPart {
  readonly part: ScriptPart
  readonly words: string
}
