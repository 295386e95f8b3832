import { Checkbox } from '@mantine/core'
import { IconDroplet, IconPlus, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { piecesOfDefect } from '../../../src-shared/domain/case/defects/pictures'
import { planOfPlace } from '../../../src-shared/domain/site/zones'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DefectId } from '../../../src-shared/lib/ids'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import type { Translate } from '../../../src-shared/texts/translator'
import { marksWords } from '../../../src-shared/texts/visit-words'
import { ActButton } from '../../components/act/act-button'
import { EntryFiles } from '../../components/files/entry-files'
import { SidePanel } from '../../components/frame/side-panel'
import { VisibilityMenu } from '../../components/marks/visibility-menu'
import { lotName } from '../../components/sites/lot-name'
import { EmptyState } from '../../components/state/empty-state'
import { useCaseCommands } from '../../lib/case-commands'
import { useChangeVisibility } from '../../lib/change-visibility'
import { useEntryNames } from '../../lib/entry-names'
import { goToList, goToSorting, planAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { type FileActs, useFileActs } from '../../lib/use-file-acts'
import { CascadePanel } from './cascade-panel'
import { CostPanel } from './cost-panel'
import classes from './defects.module.css'
import { InLists, ListsSection } from './in-lists'
import { Ladders, RepairShown } from './ladders'
import { LiftingAct } from './lifting-act'
import type { DefectPanel } from './panel'
import { RetentionForm, SettleForm } from './retention-panels'
import { RetentionSection } from './retention-section'
import { StepBar } from './step-bar'
import { StepPanel } from './step-panel'
import { type Defect, trackOf } from './steps'
import { WorkListActs } from './work-list-acts'

interface DefectsTabProps {
  readonly view: CaseView
  /** Opens the form of a new defect beside the case. */
  readonly onAdd: () => void
}

/** The defects of the case by their number, each with its photographs and where it stands on its two ladders. */
export function DefectsTab({ view, onAdd }: DefectsTabProps) {
  const { t } = useTexts()
  const acts = useFileActs(view.row.id)
  const [chosen, setChosen] = useState<ReadonlySet<DefectId>>(new Set())
  const [panel, setPanel] = useState<DefectPanel | undefined>(undefined)
  const picked = view.defects.filter(({ id }) => chosen.has(id))
  const close = () => setPanel(undefined)
  const done = () => {
    setChosen(new Set())
    close()
  }
  const add = (
    <>
      <ActButton label={t('defects.add')} icon={IconPlus} size="small" onAct={onAdd} inPalette={false} />
      <ActButton label={t('lists.receive')} icon={IconTableImport} size="small" onAct={() => goToList(view.row.id)} />
    </>
  )
  if (view.defects.length === 0) {
    const first = <div className={classes['acts']}>{add}</div>
    return <EmptyState icon={IconDroplet} title={t('defects.none.title')} text={t('defects.none.text')} act={first} />
  }
  const pick = (id: DefectId, on: boolean) =>
    setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)))
  const unsorted = view.defects.filter((defect) => !defect.sorted).length
  return (
    <div className={classes['tab']}>
      {picked.length > 0 ? (
        <StepBar view={view} picked={picked} onPanel={setPanel} onUnpick={() => setChosen(new Set())} />
      ) : (
        <div className={classes['acts']}>
          {add}
          {unsorted > 0 && (
            <ActButton
              label={t('sort.open', { count: unsorted })}
              size="small"
              onAct={() => goToSorting(view.row.id)}
            />
          )}
          <LiftingAct view={view} />
          <WorkListActs id={view.row.id} />
          {view.row.direction !== 'we-claim' && (
            <ActButton
              label={t('cascade.open')}
              size="small"
              onAct={() => setPanel({ kind: 'cascade' })}
              inPalette={false}
            />
          )}
        </div>
      )}
      <ol className={classes['defects']} aria-label={t('case.tab.defects')}>
        {view.defects.map((defect) => (
          <DefectRow
            key={defect.id}
            view={view}
            defect={defect}
            acts={acts}
            picked={chosen.has(defect.id)}
            onPick={(on) => pick(defect.id, on)}
          />
        ))}
      </ol>
      <ListsSection view={view} acts={acts} />
      <RetentionSection view={view} onPanel={setPanel} />
      <SidePanel opened={panel !== undefined} title={panel === undefined ? '' : t(titleOf(panel))} onClose={close}>
        {panel !== undefined && (
          <PanelContent view={view} panel={panel} picked={picked} onDone={done} onClose={close} />
        )}
      </SidePanel>
    </div>
  )
}

function DefectMarks({ marks }: { readonly marks: Parameters<typeof marksWords>[1] }) {
  const { t } = useTexts()
  const words = marksWords(t, marks)
  return words === '' ? null : <span>{words}</span>
}

function titleOf(panel: DefectPanel) {
  switch (panel.kind) {
    case 'step':
      return `step.${panel.step}` as const
    case 'cost':
      return 'step.cost' as const
    case 'retention':
      return 'retention.record' as const
    case 'cascade':
      return 'cascade.open' as const
    default:
      return `retention.${panel.kind}` as const
  }
}

interface PanelContentProps {
  readonly view: CaseView
  readonly panel: DefectPanel
  readonly picked: readonly Defect[]
  readonly onDone: () => void
  readonly onClose: () => void
}

function PanelContent({ view, panel, picked, onDone, onClose }: PanelContentProps) {
  const shared = { view, onClose }
  const [first] = picked
  switch (panel.kind) {
    case 'step':
      return <StepPanel {...shared} step={panel.step} picked={picked} onDone={onDone} />
    case 'cost':
      return first && <CostPanel {...shared} defect={first} onDone={onDone} />
    case 'retention':
      return <RetentionForm {...shared} />
    case 'cascade':
      return <CascadePanel {...shared} />
    default:
      return <SettleForm {...shared} panel={panel} />
  }
}

interface DefectRowProps {
  readonly view: CaseView
  readonly defect: Defect
  readonly acts: FileActs
  readonly picked: boolean
  readonly onPick: (on: boolean) => void
}

function DefectRow({ view, defect, acts, picked, onPick }: DefectRowProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const showTo = useChangeVisibility(run)
  const { contact } = useEntryNames(view)
  const number = t('defects.number', { number: defect.number })
  const files = piecesOfDefect(view.pieces, defect).map(({ attachment }) => attachment)
  const responsible = defect.sorted && defect.responsible ? contact(defect.responsible) : undefined
  const lot = view.siteLots.find(({ id }) => id === defect.lot)
  const track = trackOf(view, defect)
  return (
    <li className={classes['defect']} data-picked={picked}>
      <Checkbox
        aria-label={t('defects.pick', { number: defect.number })}
        checked={picked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <span className={classes['number']}>{number}</span>
      <div className={classes['words']}>
        <bdi className={classes['place']}>{(defect.sorted ? defect.place : defect.room) ?? ''}</bdi>
        {defect.sorted && (
          <p className={classes['text']} dir="auto">
            {defect.text}
          </p>
        )}
        <span className={classes['facts']}>
          <span>{sentenceCase(t(defect.sorted ? `defect.kind.${defect.kind}` : 'defect.unsorted'))}</span>
          {defect.sorted && defect.trade !== undefined && <bdi>{defect.trade}</bdi>}
          {lot !== undefined && <bdi>{lotName(t, lot)}</bdi>}
          {defect.sorted && <DefectMarks marks={defect} />}
          {responsible !== undefined && <bdi>{t('defects.answers', { name: responsible })}</bdi>}
          <InLists view={view} defect={defect} />
          <PlanLink view={view} defect={defect} />
        </span>
        {files.length > 0 && <EntryFiles files={files} acts={acts} />}
        <Ladders view={view} track={track} />
        <RepairShown view={view} track={track} acts={acts} />
      </div>
      <VisibilityMenu
        visibility={defect.visibility}
        of={t('defects.of', { number: defect.number })}
        note={noteOf(t, defect, files.length)}
        onChange={(to) => showTo(defect.entry, to)}
      />
    </li>
  )
}

/** What changes its mark besides the defect itself. */
function noteOf(t: Translate, { pieces }: Defect, files: number): string | undefined {
  if (pieces) return t('lists.visibility')
  return files > 0 ? t('defects.visibility.files', { count: files }) : undefined
}

/** To the place of a defect on a plan of the site, or to where it may get one. */
function PlanLink({ view: { site, pinned, sitePlans }, defect }: Pick<DefectRowProps, 'view' | 'defect'>) {
  const { t } = useTexts()
  const on = pinned.find((one) => one.defect === defect.id)
  const shows = planOfPlace(sitePlans, defect.sorted ? defect.place : (defect.room ?? ''))
  const plan = on?.plan ?? shows?.id ?? sitePlans[0]?.id
  if (!site || !plan) return null
  return (
    <a href={`#${planAddress(site.id, plan, defect.id)}`}>
      {on ? t('defects.on-plan', { level: on.level }) : t('defects.place-on-plan')}
    </a>
  )
}
