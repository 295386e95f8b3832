import { useCallback } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { BulkKind } from './bulk-acts'

type Done = Output<'bulk.do'>['done']

/** Carries an act out on many cases and offers to take all of it back as one. */
export function useBulk() {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: send, refused } = useCommand('bulk.do', { quiet: true })
  const { run: takeBack } = useCommand('bulk.undo')
  const undo = useCallback(
    async (done: Done) => {
      const back = await takeBack({ done })
      if (!back.ok) return
      const { undone, refused: kept } = back.value
      const words = [
        t('bulk.undone', { count: undone }),
        ...(kept.length > 0 ? [t('bulk.undone.not', { count: kept.length })] : [])
      ]
      notice({ text: words.join('. ') })
    },
    [takeBack, notice, t]
  )
  const run = useCallback(
    async (kind: BulkKind, cases: readonly CaseId[], command: CaseCommandInput): Promise<boolean> => {
      const outcome = await send({ cases: [...cases], command })
      if (!outcome.ok) return false
      const { done } = outcome.value
      if (done.length > 0) notice({ text: t(`bulk.done.${kind}`, { count: done.length }), undo: () => undo(done) })
      return true
    },
    [send, notice, undo, t]
  )
  return { run, refused }
}
