import { useCallback, useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import type { Refused } from '../../lib/commands'

/** The command of a sheet: a refusal is said in the sheet, in its place where it has one. */
export function useSheetCommand(id: CaseId) {
  const { run } = useCaseCommands(id, { quiet: true })
  const [refusal, setRefusal] = useState<Refused<'case.do'> | undefined>(undefined)
  const send = useCallback(
    async (command: CaseCommandInput, said: string) => {
      const outcome = await run(command, said)
      setRefusal(outcome.ok ? undefined : outcome)
      return outcome.ok
    },
    [run]
  )
  const errorOf = (field: string) => refusal?.fields[`command.${field}`]
  return { send, refused: refusal?.words, errorOf }
}
