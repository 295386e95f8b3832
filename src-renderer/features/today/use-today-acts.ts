import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { Act } from '../../components/act/act'
import { useActs } from '../../components/act/acts'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { goToCaseAct, goToCaseTab, goToLetter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { doneBy, lineKey, type TodayBand, type TodayPanelOf } from './line-acts'
import { actsIn, type LineAct } from './today-line'

type Bands = Output<'today.list'>['bands']

/** The acts of the lines, by their buttons and by their keys on the line that has the focus. */
export function useTodayActs(bands: Bands, list: RefObject<HTMLElement | null>) {
  const { t } = useTexts()
  const [panel, setPanel] = useState<TodayPanelOf | undefined>(undefined)
  const [focused, setFocused] = useState<string | undefined>(undefined)
  const { run } = useCommand('case.do')
  const notice = useNotice()
  const onAct = useCallback(
    async (act: LineAct, band: TodayBand, row: TodayPanelOf['row']) => {
      if (act !== 'done') return setPanel({ kind: act, band, row })
      const done = doneBy(band, row)
      if (done.kind === 'answer') return setPanel({ kind: 'answer', band, row })
      if (done.kind === 'judge') return goToCaseAct(row.id, { act: 'triage' })
      if (done.kind === 'clear') return goToCaseAct(row.id, done.alarm)
      if (done.kind === 'news') return goToLetter(row.id, 'progress-update')
      if (done.kind === 'letters' || done.kind === 'deadlines') return goToCaseTab(row.id, done.kind)
      const outcome = await run({ id: row.id, command: done.command })
      if (outcome.ok) notice({ text: t('today.done') })
    },
    [run, notice, t]
  )
  const line = useMemo(() => lineOf(bands, focused), [bands, focused])
  const acts = useMemo((): readonly Act[] => {
    if (line === undefined) return []
    const group = t('place.today')
    return actsIn(line.band).map(({ act, keys, icon }) => {
      const runIt = () => onAct(act, line.band, line.row)
      return { id: `today-${act}`, label: t(`today.line.${act}`), keys, icon, group, run: runIt }
    })
  }, [line, onAct, t])
  useActs(acts)
  useKeptFocus(bands, list)
  return { panel, setPanel, setFocused, onAct }
}

function lineOf(bands: Bands, key: string | undefined) {
  for (const { band, rows } of bands) {
    const row = rows.find((one) => lineKey(one) === key)
    if (row !== undefined) return { band, row }
  }
  return undefined
}

/** When the line that had the focus is gone, the one that takes its place has it. */
function useKeptFocus(bands: Bands, list: RefObject<HTMLElement | null>): void {
  const place = useRef(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines, another look at where the focus is
  useEffect(() => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-line-link]') ?? [])]
    const here = links.findIndex((link) => link.parentElement?.contains(document.activeElement))
    if (here >= 0) place.current = here
    if (document.activeElement === document.body && place.current >= 0) {
      links[Math.min(place.current, links.length - 1)]?.focus()
    }
  }, [bands, list])
}
