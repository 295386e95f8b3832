import { IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { piecesOfDefect } from '../../../src-shared/domain/case/defects/pictures'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, DefectId, LotId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { Thumbnail } from '../../components/files/thumbnail'
import { PaneHeader } from '../../components/frame/pane-header'
import { CasePictures } from '../../components/pictures/layers'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './sort.module.css'
import { SortForm } from './sort-form'

type Defect = CaseView['defects'][number]
export type Unsorted = Extract<Defect, { readonly sorted: false }>

/** In the van: the defects that were only photographed, one after the other, until none is left. */
export function SortScreen({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  const query = useQuery(ipcQuery('case.get', { id }))
  return (
    <Answer query={query} shape="form">
      {(view) => {
        const left = view.defects.filter((defect): defect is Unsorted => !defect.sorted)
        return (
          <CasePictures view={view}>
            <PaneHeader
              level={1}
              title={t('sort.title')}
              aside={t('sort.left', { count: left.length })}
              onBack={() => goToCaseTab(id, 'defects')}
            />
            <Sorting view={view} left={left} />
          </CasePictures>
        )
      }}
    </Answer>
  )
}

function Sorting({ view, left }: { readonly view: CaseView; readonly left: readonly Unsorted[] }) {
  const { t } = useTexts()
  const [picked, setPicked] = useState<DefectId | undefined>(undefined)
  const [lastLot, setLastLot] = useState<LotId | undefined>(undefined)
  const [first] = left
  const current = left.find(({ id }) => id === picked) ?? first
  if (current === undefined) {
    const back = <ActButton label={t('sort.see')} onAct={() => goToCaseTab(view.row.id, 'defects')} />
    return <EmptyState icon={IconChecks} title={t('sort.done.title')} text={t('sort.done.text')} act={back} />
  }
  const next = left[left.indexOf(current) + 1]?.id
  return (
    <div className={classes['sorting']}>
      <ul className={classes['left']} aria-label={t('sort.title')}>
        {left.map((defect) => (
          <li key={defect.id}>
            <button type="button" aria-current={defect === current} onClick={() => setPicked(defect.id)}>
              <First view={view} defect={defect} />
              <span>
                <strong>{t('defects.number', { number: defect.number })}</strong> <bdi>{defect.room}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <SortForm
        key={current.id}
        view={view}
        defect={current}
        lastLot={lastLot}
        onSorted={(lot) => {
          setLastLot(lot)
          setPicked(next)
        }}
      />
    </div>
  )
}

function First({ view, defect }: { readonly view: CaseView; readonly defect: Unsorted }) {
  const file = piecesOfDefect(view.pieces, defect)[0]?.attachment
  return file === undefined ? null : <Thumbnail file={file} side={48} />
}
