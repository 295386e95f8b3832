import type { ReactNode } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { StageMark } from '../../components/marks/stage-mark'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'
import type { DetailsPanel } from './panel'

interface FollowUpProps {
  readonly view: CaseView
  readonly onPanel: (panel: DetailsPanel) => void
}

/** Who handles the case and how far it is, each with the way to change it. */
export function FollowUp({ view, onPanel }: FollowUpProps) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const owner = people.find(({ id }) => id === view.row.owner)
  return (
    <ul className={classes['rows']}>
      <Line name={t('details.owner')} act={t('act.assign')} onAct={() => onPanel({ kind: 'assign' })}>
        {owner === undefined ? t('case.owner.nobody') : <bdi>{personName(owner)}</bdi>}
      </Line>
      <Line name={t('details.stage')} act={t('act.move-stage')} onAct={() => onPanel({ kind: 'stage' })}>
        <StageMark stage={view.row.stage} />
      </Line>
      <Line name={t('recourse.panel.to')} act={t('act.move-recourse')} onAct={() => onPanel({ kind: 'recourse' })}>
        {t(`recourse.${view.row.recourse}`)}
      </Line>
    </ul>
  )
}

interface LineProps {
  readonly name: string
  readonly act: string
  readonly onAct: () => void
  readonly children: ReactNode
}

function Line({ name, act, onAct, children }: LineProps) {
  return (
    <li>
      <span className={classes['name']}>{name}</span>
      <span className={classes['grow']}>{children}</span>
      <ActButton label={act} size="small" rank="quiet" onAct={onAct} inPalette={false} />
    </li>
  )
}
