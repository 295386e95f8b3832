import { NativeSelect } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import { PaneHeader } from '../../components/frame/pane-header'
import { Sheet } from '../../components/frame/sheet'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { goToCaseTab, goToFilledList } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './filled-list.module.css'
import { LineForm } from './line-form'
import { type Line, LineTable } from './line-table'
import { useLines } from './use-lines'

export type WorkList = Output<'work-lists.get'>['lists'][number]

interface FilledListScreenProps {
  readonly id: CaseId
  /** Whose list; the first that was printed without it. */
  readonly firm: ContactId | 'ours' | undefined
}

/** A list of repairs that came back filled in by hand, entered line by line as it was printed. */
export function FilledListScreen({ id, firm }: FilledListScreenProps) {
  const { t } = useTexts()
  const view = useQuery(ipcQuery('case.get', { id }))
  const lists = useQuery(ipcQuery('work-lists.get', { case: id }))
  return (
    <Answer query={view} shape="form">
      {(known) => (
        <>
          <PaneHeader
            level={1}
            title={t('filled.title')}
            aside={known.row.reference}
            onBack={() => goToCaseTab(id, 'defects')}
          />
          <Answer query={lists} shape="form">
            {(found) => <Lists view={known} lists={found.lists} firm={firm} />}
          </Answer>
        </>
      )}
    </Answer>
  )
}

const firmOf = ({ contractor }: WorkList): ContactId | 'ours' => contractor ?? 'ours'

interface ListsProps {
  readonly view: CaseView
  readonly lists: readonly WorkList[]
  readonly firm: FilledListScreenProps['firm']
}

function Lists({ view, lists, firm }: ListsProps) {
  const { t } = useTexts()
  const list = lists.find((one) => firmOf(one) === firm) ?? lists[0]
  if (list === undefined) {
    return <EmptyState icon={IconChecklist} title={t('filled.none.title')} text={t('filled.none.text')} />
  }
  const named = (one: WorkList) => (one.contractor ? one.name : t('filled.ours'))
  return (
    <div className={classes['page']}>
      <Sheet>
        <NativeSelect
          className={classes['firm'] ?? ''}
          label={t('filled.firm')}
          data={lists.map((one) => ({
            value: firmOf(one),
            label: t('filled.firm.lines', { name: named(one), count: one.defects.length })
          }))}
          value={firmOf(list)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = lists.find((one) => firmOf(one) === value)
            if (chosen) goToFilledList(view.row.id, firmOf(chosen))
          }}
        />
        <Entering key={firmOf(list)} view={view} list={list} />
      </Sheet>
    </div>
  )
}

function linesOf(view: CaseView, { defects, contractor }: WorkList): readonly Line[] {
  return defects.flatMap((id) => {
    const defect = view.defects.find((one) => one.id === id)
    if (!defect?.sorted) return []
    const answers = view.tracks.find((one) => one.defect === id)?.answers ?? []
    const answer = answers.findLast(({ by }) => by === contractor)
    return [{ id, number: defect.number, place: defect.place, text: defect.text, answer }]
  })
}

function Entering({ view, list }: { readonly view: CaseView; readonly list: WorkList }) {
  const lines = linesOf(view, list)
  const entering = useLines(view, list, lines)
  return (
    <>
      <LineForm entering={entering} />
      <LineTable lines={lines} current={entering.current?.id} onPick={entering.pick} />
    </>
  )
}
