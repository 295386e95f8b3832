import { IconFolderSearch, IconPlus } from '@tabler/icons-react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type ArrivalStanding, arrivalStandings } from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalRow } from '../../../src-shared/ipc/contract/arrivals'
import { type ArrivalId, arrivalId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { ViewBar } from '../../components/list/view-bar'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { navigate, useHashSearch } from '../../lib/location'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ArrivalPreview } from './arrival-preview'
import classes from './arrivals.module.css'
import { FoldersPanel } from './folders-panel'
import { NothingOpen, TrayEmpty } from './tray-empty'
import { TrayList } from './tray-list'
import { type Proposals, useFiling } from './use-filing'
import { useTaking } from './use-taking'

const SHOWN = 2_000
const AT_ONCE = 50

/** The tray: what came in and has no case yet, with the case each likely belongs to. */
export function ArrivalsScreen({ open }: { readonly open: ArrivalId | undefined }) {
  const { t } = useTexts()
  const standing = useStanding()
  const query = useQuery(ipcQuery('arrival.list', { standing, limit: SHOWN }))
  const [folders, setFolders] = useState(false)
  const { choose } = useTaking()
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('arrivals.list')}
        acts={
          <>
            <ActButton
              label={t('arrivals.folders')}
              rank="quiet"
              icon={IconFolderSearch}
              onAct={() => setFolders(true)}
            />
            <ActButton label={t('arrivals.add')} icon={IconPlus} onAct={choose} />
          </>
        }
      />
      <StandingBar standing={standing} />
      <Answer query={query} shape="rows">
        {({ rows }) => <Tray rows={rows} standing={standing} open={open} />}
      </Answer>
      <FoldersPanel opened={folders} onClose={() => setFolders(false)} />
    </div>
  )
}

function useStanding(): ArrivalStanding {
  const asked = new URLSearchParams(useHashSearch()).get('show')
  return arrivalStandings.find((one) => one === asked) ?? 'waiting'
}

function addressOf(standing: ArrivalStanding, id?: ArrivalId): string {
  const shown = standing === 'waiting' ? '' : `?show=${standing}`
  return `${places.arrivals}${id === undefined ? '' : `/${id}`}${shown}`
}

function StandingBar({ standing }: { readonly standing: ArrivalStanding }) {
  const { t } = useTexts()
  return (
    <ViewBar
      label={t('arrivals.standing')}
      views={arrivalStandings}
      chosen={standing}
      wordsOf={(one) => t(`arrivals.standing.${one}`)}
      counts={useQuery(ipcQuery('arrival.counts', {})).data}
      onChoose={(one) => navigate(addressOf(one))}
    />
  )
}

interface TrayProps {
  readonly rows: readonly ArrivalRow[]
  readonly standing: ArrivalStanding
  readonly open: ArrivalId | undefined
}

function Tray({ rows, standing, open }: TrayProps) {
  const filing = useFiling()
  const [selected, setSelected] = useState<ReadonlySet<ArrivalId>>(new Set())
  const proposals = useProposals(standing === 'waiting' ? rows : none)
  const chosen = useMemo(() => rows.flatMap(({ id }) => (selected.has(id) ? [id] : [])), [rows, selected])
  if (rows.length === 0) return <TrayEmpty standing={standing} />
  const shown = rows.find(({ id }) => id === open)
  const go = (id: ArrivalId | undefined) => navigate(addressOf(standing, id))
  /** What has left the list gives its place to the next. */
  const leave = (gone: readonly ArrivalId[]) => {
    setSelected(new Set())
    if (shown === undefined || !gone.includes(shown.id)) return
    const rest = rows.slice(rows.indexOf(shown)).find(({ id }) => !gone.includes(id))
    go(rest?.id ?? rows.findLast(({ id }) => !gone.includes(id))?.id)
  }
  return (
    <div className={classes['tray']} data-open={shown !== undefined}>
      <TrayList
        {...{ rows, standing, proposals, selected, filing }}
        chosen={chosen}
        open={shown?.id}
        onOpen={go}
        onSelect={setSelected}
        onLeave={leave}
      />
      {shown === undefined ? (
        <NothingOpen />
      ) : (
        <ArrivalPreview
          key={shown.id}
          row={shown}
          proposals={proposals.get(shown.id)}
          filing={filing}
          onLeave={leave}
          onBack={() => go(undefined)}
        />
      )}
    </div>
  )
}

const none: readonly ArrivalRow[] = []

/**
 * The likely cases of all that is shown, asked for in parts so that the first come soon. The parts begin at the oldest:
 * what comes in meanwhile leaves those already asked for as they are.
 */
function useProposals(rows: readonly ArrivalRow[]): Proposals {
  const read = rows.filter(({ kind }) => kind !== 'unread')
  const ids = read.map(({ id }) => id).toReversed()
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE)
  )
  const answers = useQueries({ queries: parts.map((part) => ipcQuery('arrival.propose', { ids: part })) })
  return new Map(
    answers.flatMap(({ data }) =>
      Object.entries(data?.proposals ?? {}).map(([id, found]) => [arrivalId.parse(id), found] as const)
    )
  )
}
