import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { refusalWords } from '../../lib/refusal-words'
import { useTexts } from '../../lib/texts'
import classes from './defects.module.css'
import type { DefectPanel } from './panel'
import { type Defect, offeredSteps } from './steps'

interface StepBarProps {
  readonly view: CaseView
  readonly picked: readonly Defect[]
  readonly onPanel: (panel: DefectPanel) => void
  readonly onUnpick: () => void
}

/** What can be done with the defects picked, the two ladders apart; a step that one of them lacks says why. */
export function StepBar({ view, picked, onPanel, onUnpick }: StepBarProps) {
  const { t } = useTexts()
  return (
    <div className={classes['bar']} role="toolbar" aria-label={t('defects.picked', { count: picked.length })}>
      <span className={classes['picked']}>{t('defects.picked', { count: picked.length })}</span>
      <StepMenu label={t('defects.to-client')} ladder="client" view={view} picked={picked} onPanel={onPanel} />
      <StepMenu label={t('defects.to-supplier')} ladder="supplier" view={view} picked={picked} onPanel={onPanel} />
      {picked.length === 1 && (
        <ActButton label={t('step.cost')} size="small" onAct={() => onPanel({ kind: 'cost' })} inPalette={false} />
      )}
      <ActButton label={t('defects.unpick')} rank="quiet" size="small" onAct={onUnpick} inPalette={false} />
    </div>
  )
}

interface StepMenuProps extends Pick<StepBarProps, 'view' | 'picked' | 'onPanel'> {
  readonly label: string
  readonly ladder: 'client' | 'supplier'
}

function StepMenu({ label, ladder, view, picked, onPanel }: StepMenuProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <button type="button" className={classes['menu']}>
          {label}
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offeredSteps(view, picked, ladder).map(({ step, why }) => (
          <Menu.Item
            key={step}
            className={classes['step'] ?? ''}
            disabled={why !== undefined}
            onClick={() => onPanel({ kind: 'step', step })}
          >
            {t(`step.${step}`)}
            {why && <span className={classes['why']}>{refusalWords(texts, why.code, { number: why.number })}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
