import { useCallback, useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import type { Refused } from '../../lib/commands'

/** The command of a sheet: a refusal is said in the sheet, in its place where it has one. */
export function useSheetCommand(id: CaseId) {
  const { run } = useCaseCommands(id, { quiet: true })
  const [refusal, setRefusal] = useState<Refused<'case.do'> | undefined>(undefined)
  const record = useCallback(
    async (command: CaseCommandInput, said: string): Promise<EventId | undefined> => {
      const outcome = await run(command, said)
      setRefusal(outcome.ok ? undefined : outcome)
      return outcome.ok ? outcome.value.events[0] : undefined
    },
    [run]
  )
  const send = useCallback(
    async (command: CaseCommandInput, said: string) => (await record(command, said)) !== undefined,
    [record]
  )
  const errorOf = (field: string) => refusal?.fields[`command.${field}`]
  return { send, record, refused: refusal?.words, errorOf }
}
