import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import { fileTextReaders } from '../events/file-texts'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

const within = { visibility: 'internal' as const, attachments: [] }

/** Beside a letter that was issued, or a message of the case. Whatever was asked for, it is internal. */
export function writeFileText(state: CaseState, command: CommandOf<'write-file-text'>, facts: CaseFacts): Decision {
  const { of, text } = command
  if (of.kind === 'letter' && !state.letters.some(({ id }) => id === of.letter)) return refusal('letter-unknown')
  if (of.kind === 'message' && !state.entries[of.entry]?.message) return refusal('entry-unknown')
  return ok([entry('file-text-written', { ...command, ...within }, facts, { of, text })])
}

/** It stays internal: who is named here may read it all the same, and nobody else. */
export function communicateFileText(
  state: CaseState,
  command: CommandOf<'communicate-file-text'>,
  facts: CaseFacts
): Decision {
  const known = state.fileTexts.find((one) => one.entry === command.entry)
  if (!known) return refusal('entry-unknown')
  const to = fileTextReaders.filter((reader) => command.to.includes(reader))
  if (to.length === known.to.length && to.every((reader) => known.to.includes(reader)))
    return refusal('visibility-same')
  return ok([entry('file-text-communicated', { ...command, ...within }, facts, { entry: known.entry, to })])
}
