import { useCallback, useState } from 'react'
import type { TakenArrivals } from '../../../src-shared/ipc/contract/arrivals'
import { useNotice } from '../../components/act/notices'
import { useJob, useTakeArrivals } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

/** Files on their way into the tray: dropped, pasted or chosen. */
export function useTaking() {
  const { t } = useTexts()
  const notice = useNotice()
  const { take, ...dropped } = useTakeArrivals()
  const { run, ...chosen } = useJob('arrival.choose')
  const [refused, setRefused] = useState<TakenArrivals['refused']>([])
  const receive = useCallback(
    (answer: TakenArrivals | undefined) => {
      if (answer === undefined) return
      setRefused(answer.refused)
      notice({ text: t('arrivals.taken', { taken: answer.taken, duplicates: answer.duplicates }) })
    },
    [notice, t]
  )
  const add = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) void take(files).then(receive)
    },
    [take, receive]
  )
  const choose = useCallback(async () => {
    const outcome = await run((job) => ({ job }))
    if (outcome.ok) receive(outcome.value)
  }, [run, receive])
  const cancel = () => {
    dropped.cancel()
    chosen.cancel()
  }
  return { add, choose, cancel, progress: dropped.progress ?? chosen.progress, refused }
}
