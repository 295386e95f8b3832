import { IconTableImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, ReceivedListId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { Sheet } from '../../components/frame/sheet'
import { JobProgress } from '../../components/safety/job-progress'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ChangesPart } from './changes-part'
import { ColumnsPart } from './columns-part'
import { HeadPart } from './head-part'
import { Indexes } from './indexes'
import { LotsPart } from './lots-part'
import classes from './received-list.module.css'
import { TakePart } from './take-part'
import { type KnownList, type ReceivingList, useList } from './use-list'

interface ListScreenProps {
  readonly id: CaseId
  /** The list of which this is the next index; a new one without it. */
  readonly list: ReceivedListId | undefined
}

/** A list of defects that somebody sent: how it reads, which lines are ours, and what it would change, before it changes anything. */
export function ListScreen({ id, list }: ListScreenProps) {
  const query = useQuery(ipcQuery('case.get', { id }))
  return (
    <Answer query={query} shape="form">
      {(view) => <Receiving view={view} known={view.lists.find((one) => one.id === list)} />}
    </Answer>
  )
}

function Receiving({ view, known: asked }: { readonly view: CaseView; readonly known: KnownList | undefined }) {
  const { t } = useTexts()
  const [next, setNext] = useState<KnownList | undefined>(undefined)
  const known = asked ?? next
  const list = useList(view, known)
  const { opened, choose, opening } = list
  return (
    <>
      <PaneHeader
        level={1}
        title={known ? t('lists.title.next', { title: known.title }) : t('lists.title')}
        aside={opened?.file.name ?? view.row.reference}
        onBack={() => goToCaseTab(view.row.id, 'defects')}
        {...(opened && { acts: <ActButton label={t('lists.choose-other')} onAct={choose} /> })}
      />
      <div className={classes['page']}>
        {opened === undefined ? (
          <Sheet>
            <h2>{t(known ? 'lists.start.next' : 'lists.start.title')}</h2>
            <p className={classes['about']}>{t(known ? 'lists.start.next-text' : 'lists.start.text')}</p>
            {opening.pending ? (
              <JobProgress label={t('lists.opening')} progress={opening.progress} onCancel={opening.cancel} />
            ) : (
              <ActButton label={t('lists.choose')} rank="main" icon={IconTableImport} onAct={choose} />
            )}
          </Sheet>
        ) : (
          <Chosen view={view} list={list} onNextOf={setNext} />
        )}
      </div>
    </>
  )
}

interface ChosenProps {
  readonly view: CaseView
  readonly list: ReceivingList
  /** It is not a new list but the next index of this one. */
  readonly onNextOf: (list: KnownList) => void
}

function Chosen({ view, list, onNextOf }: ChosenProps) {
  return (
    <>
      <Sheet>
        <HeadPart list={list} />
        <Indexes view={view} list={list} onNextOf={onNextOf} />
        <ColumnsPart list={list} />
        <LotsPart view={view} list={list} />
      </Sheet>
      <Sheet>
        <ChangesPart view={view} list={list} />
        <TakePart view={view} list={list} />
      </Sheet>
    </>
  )
}
