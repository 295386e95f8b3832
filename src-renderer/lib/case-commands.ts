import { useCallback } from 'react'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseId } from '../../src-shared/lib/ids'
import { useNotice } from '../components/act/notices'
import { type Outcome, useCommand } from './commands'
import { useTexts } from './texts'

export interface CaseCommands {
  /**
   * Carries out a command on the case.
   * @param said what a notice says once it is done; with the way back when it can be undone. Nothing is said without it.
   */
  readonly run: (command: CaseCommandInput, said?: string) => Promise<Outcome<'case.do'>>
  readonly pending: boolean
}

/** Commands on one case, with undo offered for what design allows to undo. */
export function useCaseCommands(id: CaseId, options: { readonly quiet?: boolean } = {}): CaseCommands {
  const { runOn, pending } = useCommandsOnCases(options)
  const run = useCallback((command: CaseCommandInput, said?: string) => runOn(id, command, said), [id, runOn])
  return { run, pending }
}

/** The same where one screen acts on several cases. */
export function useCommandsOnCases(options: { readonly quiet?: boolean } = {}) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: send, pending } = useCommand('case.do', options)
  // By then the form that could show a refusal is gone: the way back always says why it is closed.
  const { run: takeBack } = useCommand('case.do')
  const runOn = useCallback(
    async (id: CaseId, command: CaseCommandInput, said?: string) => {
      const outcome = await send({ id, command })
      if (!outcome.ok || said === undefined) return outcome
      const { undoable } = outcome.value
      if (undoable === undefined) {
        notice({ text: said })
        return outcome
      }
      const undo = async () => {
        const back = await takeBack({ id, command: { type: 'undo', entry: undoable } })
        if (back.ok) notice({ text: t('notice.undone') })
      }
      notice({ text: said, undo })
      return outcome
    },
    [send, takeBack, notice, t]
  )
  return { runOn, pending }
}
