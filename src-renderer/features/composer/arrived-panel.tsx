import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ArrivalId, ContactId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { finishes } from '../../components/form/finishes'
import { SidePanel } from '../../components/frame/side-panel'
import { RefusalLine } from '../../components/safety/refusal-line'
import { LoadingShape } from '../../components/state/loading-shape'
import { fixedKeys } from '../../lib/fixed-keys'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { ArrivedItem } from './arrived-item'
import classes from './composer.module.css'
import { type Told, useFileHere } from './use-file-here'

interface ArrivedPanelProps {
  readonly view: CaseView
  readonly ids: readonly ArrivalId[]
  /** Shows these; none closes it. */
  readonly onShow: (ids: readonly ArrivalId[]) => void
}

/** Messages given to the case that is open: what each says, and one key that files them in it. */
export function ArrivedPanel({ view, ids, onShow }: ArrivedPanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel
      opened={ids.length > 0}
      title={t('arrived.panel', { count: ids.length })}
      onClose={() => onShow([])}
      wide
    >
      {ids.length > 0 && <Arrived key={ids.join(' ')} view={view} ids={ids} onShow={onShow} />}
    </SidePanel>
  )
}

function Arrived({ view, ids, onShow }: ArrivedPanelProps) {
  const { t } = useTexts()
  const answers = useQueries({ queries: ids.map((id) => ipcQuery('arrival.get', { id })) })
  const [left, setLeft] = useState<ReadonlySet<ArrivalId>>(new Set())
  const [told, setTold] = useState<ReadonlyMap<ArrivalId, ContactId | undefined>>(new Map())
  const { fileHere, refused } = useFileHere(view, onShow)
  const arrivals = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const ready = arrivals.filter(({ row }) => row.standing === 'waiting' && row.kind !== 'unread')
  const chosen = ready.flatMap(({ row }) => (left.has(row.id) ? [] : [row.id]))
  const file = () => fileHere(chosen.map((id): Told => ({ id, with: told.get(id) })))
  useFinishKey(() => chosen.length > 0 && void file())
  const keep = (id: ArrivalId, kept: boolean) =>
    setLeft((before) => new Set(kept ? [...before].filter((one) => one !== id) : [...before, id]))
  if (answers.some(({ isPending }) => isPending)) return <LoadingShape shape="form" />
  return (
    <div className={classes['arrived']}>
      {arrivals.map((arrival) => (
        <ArrivedItem
          key={arrival.row.id}
          view={view}
          arrival={arrival}
          several={arrivals.length > 1}
          kept={!left.has(arrival.row.id)}
          told={told.get(arrival.row.id)}
          onKeep={(kept) => keep(arrival.row.id, kept)}
          onTell={(contact) => setTold((before) => new Map(before).set(arrival.row.id, contact))}
        />
      ))}
      <div className={classes['arrivedActs']}>
        <RefusalLine words={refused} />
        <span className={classes['hint']}>{t('arrived.hint')}</span>
        <ActButton
          label={t('arrived.file', { count: chosen.length })}
          rank="main"
          keys={fixedKeys.writing.finish}
          reason={chosen.length === 0 ? t('arrived.none') : undefined}
          inPalette={false}
          onAct={file}
        />
      </div>
    </div>
  )
}

/** Wherever the focus is in the panel: what is shown comes after the panel itself has it. */
function useFinishKey(finish: () => void): void {
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A list that has the focus takes Enter for itself as well.
      if (!finishes(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
