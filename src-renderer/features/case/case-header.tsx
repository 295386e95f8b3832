import { Button, Menu } from '@mantine/core'
import { IconArrowRight, IconDots, IconWriting } from '@tabler/icons-react'
import { useMemo } from 'react'
import { groupsOf, type LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import type { Act } from '../../components/act/act'
import { useActs } from '../../components/act/acts'
import { Hint } from '../../components/act/hint'
import { IconMenu } from '../../components/act/icon-menu'
import { useCaseExports } from '../../components/exchange/case-exports'
import { DueMark } from '../../components/marks/due-mark'
import { StatusMark } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import { Unbroken } from '../../components/marks/unbroken'
import { StageStepper } from '../../components/timeline/stage-stepper'
import { goToInquiry, goToLetter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import type { AlarmTarget } from './alarm-target'
import classes from './case.module.css'
import { type CaseAct, caseActs } from './case-acts'
import { CaseHealth } from './case-health'
import type { CaseTab } from './case-tabs'
import type { Panel } from './panel'
import { stepTarget } from './step-target'
import { usePassedStages } from './use-passed-stages'

interface CaseHeaderProps {
  readonly view: CaseView
  readonly onPanel: (panel: Panel) => void
  readonly onWrite: (kind: LetterKind) => void
  readonly onTab: (tab: CaseTab, row?: EventId) => void
  readonly onCompose: () => void
}

const turnTones: Readonly<Record<CaseView['row']['turn'], Tone>> = { us: 'plain', them: 'slate', nobody: 'plain' }

/** What one must see of a case at a glance: which one, how far, whose turn, and the one thing to do next. */
export function CaseHeader(props: CaseHeaderProps) {
  const { view } = props
  const { t, format } = useTexts()
  const { row, formerReferences: former } = view
  const steps = usePassedStages(view)
  const title = row.title || t('inbox.untitled')
  return (
    <header className={classes['header']}>
      <div className={classes['line']}>
        <h1 className={classes['title']} title={title}>
          <bdi>
            <Unbroken text={title} />
          </bdi>
        </h1>
        <span className={classes['reference']}>
          {row.reference}
          {former.length > 0 && ` (${t('reference.former', { references: format.list([...former]) })})`}
        </span>
        {row.recourse !== 'none' && <StatusMark tone="plain">{t(`recourse.${row.recourse}`)}</StatusMark>}
        <StatusMark tone={turnTones[row.turn]}>{t(`case.turn.${row.turn}`)}</StatusMark>
        <CaseHealth view={view} onTarget={(target) => goTo(props, target)} />
        <ActsMenu {...props} />
      </div>
      <div className={classes['line']}>
        <StageStepper steps={steps} />
        {row.due !== undefined && (
          <div className={classes['due']}>
            <DueMark due={row.due} />
          </div>
        )}
        <NextStepButton {...props} />
      </div>
    </header>
  )
}

function NextStepButton(props: CaseHeaderProps) {
  const { t } = useTexts()
  const { next } = props.view.row
  if (next.kind === 'none') return null
  const words = nextStepWords(t, next)
  return (
    <Hint label={words}>
      <Button
        className={classes['next'] ?? ''}
        onClick={() => takeStep(props)}
        aria-label={t('common.named', { name: t('case.next'), value: words })}
      >
        <span className="cut">{words}</span>
      </Button>
    </Hint>
  )
}

function takeStep(props: CaseHeaderProps) {
  goTo(props, stepTarget(props.view.row.next, props.view.row))
}

function goTo({ onPanel, onWrite, onTab, onCompose }: CaseHeaderProps, target: AlarmTarget) {
  switch (target.kind) {
    case 'write':
      return onWrite(target.letter)
    case 'tab':
      return onTab(target.tab, target.row)
    case 'compose':
      return onCompose()
    case 'panel':
      return onPanel(target.panel)
  }
}

function ActsMenu(props: CaseHeaderProps) {
  const { view, onPanel, onWrite } = props
  const { t } = useTexts()
  const acts = caseActs(view)
  const run = (act: CaseAct) => {
    if (act.kind === 'reply') return goToLetter(view.row.id, act.to.kind, act.to.entry)
    if (act.kind === 'inquiry') return goToInquiry(view.row.id)
    return act.kind === 'write' ? onWrite(act.letter) : onPanel(act.panel)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts follow from the case alone
  const offered = useMemo((): readonly Act[] => {
    const { next } = view.row
    const shared = { group: t('act.group.case'), first: true }
    const step = { id: 'case-next', label: nextStepWords(t, next), icon: IconArrowRight, run: () => takeStep(props) }
    return [
      ...(next.kind === 'none' ? [] : [{ ...step, ...shared }]),
      ...acts.map((act) => ({
        ...{ id: `case-${act.text}`, label: t(act.text), icon: act.icon, run: () => run(act) },
        ...('keys' in act && { keys: act.keys }),
        ...shared
      })),
      ...groupsOf(view.row.direction).flatMap(({ kinds }) =>
        kinds.map((kind) => ({
          ...{ id: `letter-${kind}`, label: t(`letter.kind.${kind}`), icon: IconWriting },
          ...{ group: t('letter-kinds.act'), run: () => onWrite(kind) }
        }))
      )
    ]
  }, [view, t])
  useActs(offered)
  const exports = useCaseExports(view)
  return (
    <IconMenu label={t('case.acts')} name={t('case.acts')} icon={IconDots} small={false} width={300}>
      {() => (
        <>
          {acts.map((act) => (
            <Menu.Item
              key={act.text}
              leftSection={<act.icon size={16} stroke={1.5} aria-hidden />}
              onClick={() => run(act)}
            >
              {t(act.text)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {exports.map(({ id, label, icon: Mark, run: save }) => (
            <Menu.Item
              key={id}
              leftSection={Mark && <Mark size={16} stroke={1.5} aria-hidden />}
              onClick={() => void save()}
            >
              {label}
            </Menu.Item>
          ))}
        </>
      )}
    </IconMenu>
  )
}
