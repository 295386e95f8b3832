import { useCallback } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { ask } from '../../lib/ipc'
import { goToCapture } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { captureDraft } from './capture-draft'

/** Opens the page of a new complaint with what an arrival says already in it. A complaint half written stays as it is. */
export function useNewCase(): (arrival: Output<'arrival.get'>) => Promise<void> {
  const { t } = useTexts()
  const { zone } = useToday()
  const notice = useNotice()
  const { run } = useCommand('draft.save')
  return useCallback(
    async (arrival) => {
      const { draft } = await ask('draft.get', { key: { kind: 'capture' } })
      if (draft !== undefined) {
        notice({ text: t('arrivals.new-case.busy') })
        goToCapture()
        return
      }
      const files = arrival.files.map(({ attachment }) => attachment)
      const saved = await run({ key: { kind: 'capture' }, content: captureDraft(arrival, files, zone) })
      if (saved.ok) goToCapture()
    },
    [run, notice, t, zone]
  )
}
