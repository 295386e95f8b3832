import { useState } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useCaseCommands } from '../../lib/case-commands'

export interface PanelProps {
  readonly view: CaseView
  readonly onClose: () => void
}

/** The one command of a panel: it closes once done, and says in its place why not. Errors are words by field. */
export function usePanelCommand({ view, onClose }: PanelProps) {
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const send = async (command: CaseCommandInput, said: string) => {
    const outcome = await run(command, said)
    if (outcome.ok) return onClose()
    setRefused(outcome.words)
    setErrors(
      Object.fromEntries(
        Object.entries(outcome.fields).map(([path, words]) => [path.replace(/^command\./u, ''), words])
      )
    )
  }
  return { send, refused, errors }
}
