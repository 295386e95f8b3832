import { Select } from '@mantine/core'
import { IconFilePlus, IconMinus, IconPlus, IconZoomScan } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PlanPoint } from '../../../src-shared/domain/site/plan-points'
import { standingRevisions } from '../../../src-shared/domain/site/plans'
import type { PlanView } from '../../../src-shared/ipc/contract/sites'
import { type DefectId, defectId, type EventId, type PlanId, type SiteId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useNotice } from '../../components/act/notices'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { PlanStage, type StageControl } from '../../components/plans/plan-stage'
import { usePlanPage } from '../../components/plans/use-plan-page'
import { RefusalLine } from '../../components/safety/refusal-line'
import { Answer } from '../../lib/answer'
import { useCommandsOnCases } from '../../lib/case-commands'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useHashSearch } from '../../lib/location'
import { goToSite } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { type PlacedDefect, placedOn } from './placed-defects'
import classes from './plan.module.css'
import { PlanAnchoring } from './plan-anchoring'
import { PlanDefects } from './plan-defects'
import { pinsOf } from './plan-pins'
import type { BroughtSheet } from './revision-draft'
import { RevisionForm } from './revision-form'
import { revisionName } from './revision-name'

interface PlanScreenProps {
  readonly site: SiteId
  readonly plan: PlanId
}

/** A plan with the defects of the site on it; the list beside it does all that the pins do. */
export function PlanScreen({ site, plan }: PlanScreenProps) {
  const query = useQuery(ipcQuery('site.plan', { id: site, plan }))
  return (
    <Answer query={query} shape="page">
      {(view) => <PlanPage site={site} view={view} />}
    </Answer>
  )
}

interface PlanPageProps {
  readonly site: SiteId
  readonly view: PlanView
}

/** The plan, or a new revision that is being laid on the one looked at. */
function PlanPage({ site, view }: PlanPageProps) {
  const { t } = useTexts()
  const shown = useRevision(view)
  const [revising, setRevising] = useState<'choose' | BroughtSheet | undefined>(undefined)
  const { revision, choose } = shown
  if (revising !== undefined && revising !== 'choose') {
    return (
      <PlanAnchoring
        site={site}
        view={view}
        over={revision}
        brought={revising}
        onBack={() => setRevising('choose')}
        onDone={() => {
          choose(null)
          setRevising(undefined)
        }}
      />
    )
  }
  const close = () => setRevising(undefined)
  return (
    <>
      <DrawnPlan site={site} view={view} shown={shown} onRevise={() => setRevising('choose')} />
      <SidePanel opened={revising === 'choose'} title={t('plan.revise.of', { level: view.level })} onClose={close}>
        {revising === 'choose' && (
          <RevisionForm
            plan={view.id}
            over={revision.id}
            replaces={revisionName(view, revision.id, t)}
            onNext={setRevising}
            onClose={close}
          />
        )}
      </SidePanel>
    </>
  )
}

interface DrawnPlanProps extends PlanPageProps {
  readonly shown: ReturnType<typeof useRevision>
  readonly onRevise: () => void
}

function DrawnPlan({ site, view, shown, onRevise }: DrawnPlanProps) {
  const { t } = useTexts()
  const { revision, choose, holds, standing } = shown
  const drop = useDropping(site, view, revision, () => choose(null))
  const [selected, select] = useSelected(view)
  const [placing, setPlacing] = useState<DefectId | undefined>(() =>
    view.defects.find(({ defect, at }) => defect === selected && at === undefined) ? selected : undefined
  )
  const control = useRef<StageControl>(undefined)
  const defects = placedOn(view, revision.id)
  const [centre, setCentre] = useState(() => pointOf(defects, selected))
  const find = (defect: DefectId) => {
    select(defect)
    const point = pointOf(defects, defect)
    // Another object each time: asked again, it is brought into the middle again.
    setCentre(point && { ...point })
  }
  const target = holds ? defects.find(({ defect }) => defect === placing) : undefined
  const { reading, page } = usePlanPage(revision)
  const pins = pinsOf(defects, selected, t)
  const place = usePlacing(view, revision.id, () => setPlacing(undefined))
  const onPick = (point: PlanPoint) => target && place(target, point)
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={<bdi>{view.level}</bdi>}
        aside={<bdi>{[view.title, view.site.name].filter(Boolean).join(' · ')}</bdi>}
        onBack={() => goToSite(site)}
        acts={
          <>
            {standing.length > 1 && (
              <Select
                aria-label={t('plan.revision')}
                data={standing.map(({ id }) => ({ value: id, label: revisionName(view, id, t) }))}
                value={revision.id}
                allowDeselect={false}
                onChange={(id) => {
                  choose(id)
                  // All of the other sheet: what was in the middle lies elsewhere on it.
                  setCentre(undefined)
                }}
                w={120}
              />
            )}
            {standing.length > 1 && holds && <ActButton label={t('plan.revision.drop')} rank="quiet" onAct={drop} />}
            <ActButton label={t('plan.revise')} icon={IconFilePlus} onAct={onRevise} />
            <IconButton icon={IconMinus} label={t('plan.zoom-out')} onClick={() => control.current?.zoom(1 / 1.5)} />
            <IconButton icon={IconZoomScan} label={t('plan.fit')} onClick={() => control.current?.fit()} />
            <IconButton icon={IconPlus} label={t('plan.zoom-in')} onClick={() => control.current?.zoom(1.5)} />
          </>
        }
      />
      <div className={classes['body']}>
        <div className={classes['drawn']}>
          {!holds && <p className={classes['note']}>{t('plan.revision.old')}</p>}
          {target && (
            <PlacingNote
              number={target.number}
              onHere={() => place(target, control.current?.middle() ?? { x: 0, y: 0 })}
              onCancel={() => setPlacing(undefined)}
            />
          )}
          {reading.kind === 'refused' && <RefusalLine words={t(`plan.fault.${reading.fault}`)} />}
          {reading.kind === 'reading' && <p className={classes['note']}>{t('plan.reading')}</p>}
          {page && (
            <PlanStage
              page={page}
              label={t('plan.view', { level: view.level })}
              hint={t('plan.view.hint')}
              pins={pins}
              picking={target !== undefined}
              onPick={onPick}
              onSelect={(key) => select(defectId.safeParse(key).data)}
              onEscape={() => setPlacing(undefined)}
              centre={centre}
              control={control}
            />
          )}
        </div>
        <PlanDefects
          defects={defects}
          nameOf={(id) => revisionName(view, id, t)}
          selected={selected}
          placing={target?.defect}
          onSelect={find}
          {...(holds && { onPlace: setPlacing, onConfirm: place })}
        />
      </div>
    </div>
  )
}

interface PlacingNoteProps {
  readonly number: number
  readonly onHere: () => Promise<void>
  readonly onCancel: () => void
}

/** What to do to place a defect; the cross in the middle does it without a pointer. */
function PlacingNote({ number, onHere, onCancel }: PlacingNoteProps) {
  const { t } = useTexts()
  return (
    <div className={classes['note']} role="status">
      <span>{t('plan.placing', { number })}</span>
      <ActButton label={t('plan.place-here')} size="small" onAct={onHere} inPalette={false} />
      <ActButton label={t('action.cancel')} size="small" rank="quiet" onAct={onCancel} inPalette={false} />
    </div>
  )
}

function pointOf(defects: readonly PlacedDefect[], id: DefectId | undefined): PlanPoint | undefined {
  const found = defects.find(({ defect }) => defect === id)
  return found?.standing === 'here' || found?.standing === 'carried' ? found.point : undefined
}

/** Which revision is looked at: the last one, which holds, until another is chosen. */
function useRevision({ revisions }: PlanView) {
  const [chosen, choose] = useState<string | null>(null)
  const standing = standingRevisions(revisions)
  const last = standing.at(-1)
  if (!last) throw new Error('A plan without a revision')
  const revision = standing.find((one) => one.id === chosen) ?? last
  return { revision, choose, standing, holds: revision.id === last.id }
}

/** Takes back the revision that holds: the one before holds again, with its defects; the notice sets it again. */
function useDropping(
  site: SiteId,
  view: PlanView,
  { id: revision }: PlanView['revisions'][number],
  onDone: () => void
) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('site.do')
  return async () => {
    const about = { plan: view.id, revision }
    const done = await run({ id: site, command: { type: 'drop-revision', ...about } })
    if (!done.ok) return
    onDone()
    const undo = async () => void (await run({ id: site, command: { type: 'restore-revision', ...about } }))
    notice({ text: t('plan.revision.dropped', { label: revisionName(view, revision, t) }), undo })
  }
}

/** The defect one looks at: the one the address names, until another is chosen. */
function useSelected({ defects }: PlanView) {
  const asked = defectId.safeParse(new URLSearchParams(useHashSearch()).get('defect')).data
  return useState<DefectId | undefined>(defects.some(({ defect }) => defect === asked) ? asked : undefined)
}

/** Gives a defect its place on the revision one looks at; the notice takes it back. */
function usePlacing({ id: plan }: PlanView, revision: EventId, onDone: () => void) {
  const { t } = useTexts()
  const { runOn } = useCommandsOnCases()
  return async (defect: PlacedDefect, { x, y }: PlanPoint) => {
    const command = { type: 'pin-defect' as const, defect: defect.defect, plan, revision, x, y }
    const done = await runOn(defect.case, command, t('plan.placed', { number: defect.number }))
    if (done.ok) onDone()
  }
}
