import { Button, Menu } from '@mantine/core'
import { IconWalk } from '@tabler/icons-react'
import { useState } from 'react'
import { type VisitKind, visitKinds } from '../../../src-shared/domain/case/visits/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { visitId } from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { SidePanel } from '../../components/frame/side-panel'
import { EmptyState } from '../../components/state/empty-state'
import { useCaseCommands } from '../../lib/case-commands'
import { newId } from '../../lib/new-id'
import { goToLetter, goToPackage, goToVisit } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { CatchUpPanel } from './catch-up-panel'
import { Papers } from './papers'
import { signableAt } from './signable-at'
import { SignedReports } from './signed-reports'
import classes from './visits-tab.module.css'

type Visit = CaseView['visits'][number]

/** The visits of a case, the last one first: each a dated snapshot with who was there and what may be signed. */
export function VisitsTab({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const begin = <BeginVisit view={view} />
  const [catching, setCatching] = useState<Visit | undefined>(undefined)
  if (view.visits.length === 0) {
    return <EmptyState icon={IconWalk} title={t('visits.none.title')} text={t('visits.none.text')} act={begin} />
  }
  return (
    <div className={classes['tab']}>
      <div>{begin}</div>
      <ol className={classes['visits']} aria-label={t('case.tab.visits')}>
        {view.visits.toReversed().map((visit) => (
          <VisitRow key={visit.id} view={view} visit={visit} onCatchUp={() => setCatching(visit)} />
        ))}
      </ol>
      <SidePanel
        opened={catching !== undefined}
        title={t('catch-up.open')}
        onClose={() => setCatching(undefined)}
        wide={true}
      >
        {catching !== undefined && <CatchUpPanel view={view} visit={catching} onClose={() => setCatching(undefined)} />}
      </SidePanel>
    </div>
  )
}

/** Begins a visit of the kind that is picked, and goes there. */
function BeginVisit({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const begin = async (kind: VisitKind) => {
    const visit = newId(visitId)
    const outcome = await run({ type: 'begin-visit', visit, kind })
    if (outcome.ok) goToVisit(view.row.id, visit)
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          className={classes['begin']}
          leftSection={<IconWalk size={18} stroke={1.6} aria-hidden />}
        >
          {t('visits.begin')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {visitKinds.map((kind) => (
          <Menu.Item key={kind} className={classes['begin']} onClick={() => void begin(kind)}>
            {sentenceCase(t(`visit.kind.${kind}`))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface VisitRowProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly onCatchUp: () => void
}

function VisitRow({ view, visit, onCatchUp }: VisitRowProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { ended } = visit
  const met = view.defects.filter((defect) => defect.visit === visit.id)
  const again = new Set(visit.met.map(({ defect }) => defect)).size
  const facts = [
    format.happened(visit.begun, zone),
    ended === undefined ? t('visit.under-way') : t(`visit.outcome.${ended.outcome}`),
    t('count.defects', { count: met.length }),
    again > 0 && t('seen.count', { count: again }),
    visit.weather && t(`weather.${visit.weather}`)
  ].filter(Boolean)
  return (
    <li className={classes['visit']}>
      <div className={classes['words']}>
        <h3>{beside(t('visit.number', { number: visit.number }), t(`visit.kind.${visit.kind}`))}</h3>
        <p className={classes['facts']}>{facts.join(' · ')}</p>
        {visit.persons.length > 0 && (
          <p>{visit.persons.map(({ name, capacity }) => `${name} (${t(`capacity.${capacity}`)})`).join(', ')}</p>
        )}
        {ended !== undefined && ended.text !== '' && <p dir="auto">{ended.text}</p>}
        {ended?.nextVisit !== undefined && <p>{t('visit.next-on', { date: format.longDate(ended.nextVisit) })}</p>}
        <details>
          <summary>{t('visit.papers')}</summary>
          <Papers visit={visit} />
        </details>
        <SignedReports view={view} visit={visit} />
      </div>
      <div className={classes['acts']}>
        <ActButton
          label={t(ended === undefined ? 'visits.go-on' : 'visits.open')}
          size="small"
          onAct={() => goToVisit(view.row.id, visit.id)}
          inPalette={false}
        />
        {signableAt(visit).map((kind) => (
          <ActButton
            key={kind}
            label={t(`report.prepare.${kind}`)}
            size="small"
            onAct={() => goToVisit(view.row.id, visit.id, kind)}
            inPalette={false}
          />
        ))}
        {(ended === undefined || ended.outcome === 'held') && (
          <ActButton label={t('catch-up.open')} size="small" onAct={onCatchUp} inPalette={false} />
        )}
        <ActButton
          label={t('letter-place.send')}
          size="small"
          onAct={() => goToPackage([view.row.id], { visit: visit.id })}
          inPalette={false}
        />
        {ended !== undefined && ended.outcome !== 'held' && (
          <ActButton
            label={t('visit.write-no-access')}
            size="small"
            onAct={() => goToLetter(view.row.id, 'no-access-notice')}
            inPalette={false}
          />
        )}
      </div>
    </li>
  )
}
