import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ArrivalId, ContactId, EventId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { goToCaseEntry } from '../../lib/places'
import { useTexts } from '../../lib/texts'

/** A message to file, and with whom it was where somebody said so. */
export interface Told {
  readonly id: ArrivalId
  readonly with: ContactId | undefined
}

/** Files messages in the case that is open, shows the first among its entries, and takes them back when asked. */
export function useFileHere({ row }: CaseView, onShow: (ids: readonly ArrivalId[]) => void) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('arrival.file', { quiet: true })
  const { run: takeBack } = useCommand('arrival.take-back')
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const fileOne = async ({ id, with: whom }: Told) =>
    await run({ ids: [id], case: row.id, ...(whom && { as: { with: whom } }) })
  const fileHere = async (all: readonly Told[]) => {
    const filed: { readonly arrival: ArrivalId; readonly entry: EventId }[] = []
    const left: ArrivalId[] = []
    for (const one of all) {
      const outcome = await fileOne(one)
      if (outcome.ok) filed.push(...outcome.value.filed)
      else setRefused(outcome.words)
      if (!outcome.ok || outcome.value.not.length > 0) left.push(one.id)
    }
    if (left.length > 0) notice({ text: t('arrivals.filed.not', { count: left.length }), tone: 'brick', stays: true })
    onShow(left)
    const [first] = filed
    if (first === undefined) return
    const undo = async () => {
      const ids = filed.map(({ arrival }) => arrival)
      const back = await takeBack({ ids })
      if (back.ok) onShow(back.value.waiting)
    }
    notice({ text: t('arrivals.filed', { count: filed.length, reference: row.reference }), undo })
    goToCaseEntry(row.id, first.entry)
  }
  return { fileHere, refused }
}
