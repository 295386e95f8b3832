import { useMemo, useRef, useState } from 'react'
import { farApart, type Match, type PageSize, type PlanPoint } from '../../../src-shared/domain/site/plan-points'
import type { Revision } from '../../../src-shared/domain/site/plans'
import type { PlanView } from '../../../src-shared/ipc/contract/sites'
import { type DefectId, defectId, eventId, type SiteId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { PaneHeader } from '../../components/frame/pane-header'
import type { StageControl } from '../../components/plans/plan-stage'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import { AnchorSteps } from './anchor-steps'
import { AnchoredSheet, anchorOf } from './anchored-sheet'
import { type Anchors, isAnyAnchorSet, matchOf, nextSlot, noAnchors, type Slot, withAnchor } from './anchors'
import { placedOn } from './placed-defects'
import classes from './plan-anchoring.module.css'
import { type BroughtSheet, useRevisionDraft } from './revision-draft'
import { revisionName } from './revision-name'

interface PlanAnchoringProps {
  readonly site: SiteId
  readonly view: PlanView
  /** The revision that is replaced. */
  readonly over: Revision
  readonly brought: BroughtSheet
  readonly onBack: () => void
  readonly onDone: () => void
}

/** What is not recorded yet has no id of its own; no event ever has this one. */
const NOT_YET = eventId.parse('00000000-0000-7000-8000-000000000000')

/** A new revision beside the one it replaces: two points seen on both carry the defects over. */
export function PlanAnchoring({ site, view, over, brought, onBack, onDone }: PlanAnchoringProps) {
  const { t } = useTexts()
  const { form, change, drop } = useRevisionDraft(view.id, over.id)
  const [selected, select] = useState<DefectId | undefined>(undefined)
  const controls = { from: useRef<StageControl>(undefined), to: useRef<StageControl>(undefined) }
  const aim = useAim(form.anchors, (anchors) => change({ anchors }))
  const { anchors } = form
  const match = matchOf(anchors)
  const tooClose = match !== undefined && !(farApart(match.from, over) && farApart(match.to, brought.sheet))
  const fresh = useMemo((): Revision => ({ ...brought.sheet, id: NOT_YET, file: brought.file }), [brought])
  const before = placedOn(view, over.id)
  const after = placedOn(
    { defects: view.defects, revisions: [...view.revisions, { ...fresh, over: over.id, match }] },
    NOT_YET
  )
  const carriedOver = after.filter(({ standing }) => standing === 'carried')
  const { record, refused } = useRecording({ site, view, over, brought, match, count: carriedOver.length }, () => {
    drop()
    onDone()
  })
  const started = isAnyAnchorSet(anchors)
  const why = started && !match ? t('plan.anchor.partial') : undefined
  const names = {
    from: t('plan.anchor.from', { label: revisionName(view, over.id, t) }),
    to: t('plan.anchor.to', { label: fresh.label || t('plan.revision.unnamed', { number: view.revisions.length + 1 }) })
  }
  const stage = {
    anchors,
    picking: aim.slot,
    selected,
    onPick: aim.pick,
    onAstray: aim.stray,
    onEscape: aim.leave,
    onSelect: (key: string) => {
      const slot = anchorOf(key)
      if (slot) aim.at(slot)
      else select(defectId.safeParse(key).data)
    }
  }
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={<bdi>{t('plan.revise.of', { level: view.level })}</bdi>}
        onBack={onBack}
        acts={
          <ActButton
            label={t('plan.revise.record')}
            rank="main"
            onAct={record}
            reason={tooClose ? t('refusal.points-too-close') : why}
          />
        }
      />
      <AnchorSteps
        slot={aim.slot}
        started={started}
        sameShape={isSameShape(over, fresh)}
        astray={aim.astray}
        refused={tooClose ? t('refusal.points-too-close') : refused}
        onHere={() => aim.slot && aim.pick(aim.slot, controls[aim.slot.side].current?.middle())}
        onClear={() => aim.clear()}
      />
      <div className={classes['pair']}>
        <AnchoredSheet
          {...stage}
          side="from"
          revision={over}
          name={names.from}
          defects={before}
          control={controls.from}
        />
        <AnchoredSheet
          {...stage}
          side="to"
          revision={fresh}
          name={names.to}
          defects={(started && !match) || tooClose ? [] : after}
          count={(started && !match) || tooClose ? undefined : carriedOver.length}
          control={controls.to}
        />
      </div>
    </div>
  )
}

/** Sheets of one shape may show the same thing at the same place; others never do. */
function isSameShape(one: PageSize, other: PageSize): boolean {
  return Math.abs((one.width / one.height) * (other.height / other.width) - 1) < 0.005
}

/** Which point is set next: the first that is missing, or one that is set anew. */
function useAim(anchors: Anchors, onChange: (anchors: Anchors) => void) {
  const [again, setAgain] = useState<Slot | undefined>(undefined)
  const [astray, setAstray] = useState(false)
  const slot = again ?? nextSlot(anchors)
  const next = (to: Slot | undefined) => {
    setAgain(to)
    setAstray(false)
  }
  return {
    slot,
    /** Whether the other sheet was touched last. */
    astray,
    stray: () => setAstray(true),
    pick: (at: Slot, point: PlanPoint | undefined) => {
      if (point) onChange(withAnchor(anchors, at, point))
      next(undefined)
    },
    at: next,
    leave: () => next(undefined),
    clear: () => {
      onChange(noAnchors)
      next(undefined)
    }
  }
}

interface Recording {
  readonly site: SiteId
  readonly view: PlanView
  readonly over: Revision
  readonly brought: BroughtSheet
  readonly match: Match | undefined
  readonly count: number
}

function useRecording({ site, view, over, brought, match, count }: Recording, onRecorded: () => void) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const record = async () => {
    const command = { type: 'revise-plan' as const, plan: view.id, over: over.id, ...brought, ...(match && { match }) }
    const done = await run({ id: site, command })
    if (!done.ok) return
    notice({ text: t('plan.revise.recorded', { count }) })
    onRecorded()
  }
  return { record, refused: refused?.words }
}
