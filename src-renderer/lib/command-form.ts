import { useState } from 'react'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseId } from '../../src-shared/lib/ids'
import { useCaseCommands } from './case-commands'
import type { Refused } from './commands'
import { type KeptForm, type KeptForms, useKeptForm } from './kept-form'

export interface CommandForm<T> extends KeptForm<T> {
  /** Sends the command; true once it is carried out, when what was typed is forgotten. */
  readonly submit: (command: CaseCommandInput, said: string) => Promise<boolean>
  /** Why it was refused, in words. */
  readonly refused: string | undefined
  readonly reason: Refused<'case.do'>['reason'] | undefined
  /** What is wrong with a field of the command, in words. */
  readonly errorOf: (field: string) => string | undefined
}

/**
 * A small form that becomes one command on a case: the main process says what is wrong, and it is shown in the form.
 * @param keptAs what the form is about, when there are several on a case
 */
export function useCommandForm<T extends object>(
  id: CaseId,
  kept: KeptForms<T>,
  empty: T,
  keptAs: string = id
): CommandForm<T> {
  const { run } = useCaseCommands(id, { quiet: true })
  const held = useKeptForm(kept, keptAs, empty)
  const [refused, setRefused] = useState<Refused<'case.do'> | undefined>(undefined)
  const submit = async (command: CaseCommandInput, said: string) => {
    const outcome = await run(command, said)
    setRefused(outcome.ok ? undefined : outcome)
    if (outcome.ok) held.drop()
    return outcome.ok
  }
  const errorOf = (field: string) => refused?.fields[`command.${field}`]
  return { ...held, submit, refused: refused?.words, reason: refused?.reason, errorOf }
}
