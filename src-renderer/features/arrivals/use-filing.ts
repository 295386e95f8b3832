import { useCallback } from 'react'
import type { ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId, CaseId } from '../../../src-shared/lib/ids'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'

export type Proposals = ReadonlyMap<ArrivalId, readonly ProposedCase[]>

/** What can be done with arrivals, each said in a notice with its way back. */
export function useFiling() {
  const { t } = useTexts()
  const notice = useNotice()
  const { run: runFile } = useCommand('arrival.file')
  const { run: runBack } = useCommand('arrival.take-back')
  const { run: runAside } = useCommand('arrival.set-aside')
  const { run: runBring } = useCommand('arrival.bring-back')
  const { run: runDiscard } = useCommand('arrival.discard')

  const takeBack = useCallback(
    async (ids: readonly ArrivalId[]) => {
      const outcome = await runBack({ ids: [...ids] })
      if (!outcome.ok) return false
      const { waiting, not } = outcome.value
      if (waiting.length > 0) notice({ text: t('arrivals.back', { count: waiting.length }) })
      if (not.length > 0) notice({ text: t('refusal.arrival-unknown'), tone: 'brick' })
      return waiting.length > 0
    },
    [runBack, notice, t]
  )
  const file = useCallback(
    async (ids: readonly ArrivalId[], into: CaseId, said: string) => {
      const outcome = await runFile({ ids: [...ids], case: into })
      if (!outcome.ok) return []
      const { filed, not } = outcome.value
      const done = filed.map(({ arrival }) => arrival)
      if (done.length > 0) notice({ text: said, undo: async () => void (await takeBack(done)) })
      if (not.length > 0) notice({ text: t('arrivals.filed.not', { count: not.length }), tone: 'brick', stays: true })
      return done
    },
    [runFile, takeBack, notice, t]
  )
  /** Each in the case proposed for it; those with none wait on. */
  const fileProposed = useCallback(
    async (ids: readonly ArrivalId[], proposals: Proposals) => {
      const byCase = new Map<CaseId, ArrivalId[]>()
      for (const id of ids) {
        const into = proposals.get(id)?.[0]?.row.id
        if (into !== undefined) byCase.set(into, [...(byCase.get(into) ?? []), id])
      }
      const done: ArrivalId[] = []
      let refused = 0
      for (const [into, some] of byCase) {
        const outcome = await runFile({ ids: some, case: into })
        if (!outcome.ok) break
        done.push(...outcome.value.filed.map(({ arrival }) => arrival))
        refused += outcome.value.not.length
      }
      if (done.length > 0) {
        const undo = async () => void (await takeBack(done))
        notice({ text: t('arrivals.filed.proposed', { count: done.length }), undo })
      }
      if (refused > 0) notice({ text: t('arrivals.filed.not', { count: refused }), tone: 'brick', stays: true })
      return done
    },
    [runFile, takeBack, notice, t]
  )
  const bringBack = useCallback(
    async (ids: readonly ArrivalId[]) => {
      const outcome = await runBring({ ids: [...ids] })
      if (outcome.ok) notice({ text: t('arrivals.back', { count: outcome.value.changed }) })
    },
    [runBring, notice, t]
  )
  const setAside = useCallback(
    async (ids: readonly ArrivalId[]) => {
      const outcome = await runAside({ ids: [...ids] })
      if (!outcome.ok) return
      notice({ text: t('arrivals.aside', { count: outcome.value.changed }), undo: () => bringBack(ids) })
    },
    [runAside, bringBack, notice, t]
  )
  const discard = useCallback(
    async (ids: readonly ArrivalId[]) => {
      const outcome = await runDiscard({ ids: [...ids] })
      if (outcome.ok) notice({ text: t('arrivals.discarded', { count: outcome.value.changed }) })
    },
    [runDiscard, notice, t]
  )
  return { file, fileProposed, takeBack, setAside, bringBack, discard }
}

export type Filing = ReturnType<typeof useFiling>
