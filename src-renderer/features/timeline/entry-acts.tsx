import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconLock, IconPencil } from '@tabler/icons-react'
import { isCorrectable } from '../../../src-shared/domain/case/decide/corrections'
import { canTakeBack } from '../../../src-shared/domain/case/decide/undo'
import { visibilities } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { isProvable } from '../../components/truth/provable'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { ProofMenu } from './proof-menu'
import classes from './timeline.module.css'

interface EntryActsProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly title: string
  readonly onCorrect: () => void
  readonly onFact: () => void
}

/** Acts of an entry: correct it, make it a fact or a proof, change who may see it, take it back where that is allowed. */
export function EntryActs({ view, entry, title, onCorrect, onFact }: EntryActsProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const { event } = entry
  const undoable = event !== undefined && canTakeBack(event) && entry.undoneBy === undefined && !event.payload.undoes
  const undo = () => void run({ type: 'undo', entry: entry.id }, t('notice.undone'))
  return (
    <span className={classes['acts']}>
      {isCorrectable(entry.type) && entry.undoneBy === undefined && (
        <Tooltip label={t('timeline.correct')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={t('timeline.correct.of', { title })}
            onClick={onCorrect}
          >
            <IconPencil size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {isProvable(entry) && <ProofMenu view={view} entry={entry} title={title} onFact={onFact} />}
      <VisibilityMenu view={view} entry={entry} title={title} />
      {undoable && (
        <Tooltip label={t('action.undo')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={t('timeline.undo.of', { title })}
            onClick={undo}
          >
            <IconArrowBackUp size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  )
}

function VisibilityMenu({ view, entry, title }: Omit<EntryActsProps, 'onCorrect' | 'onFact'>) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const change = (to: (typeof visibilities)[number]) =>
    void run(
      { type: 'change-visibility', entry: entry.id, to },
      t('timeline.visibility.changed', { visibility: t(`visibility.${to}`) })
    )
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Tooltip label={t('timeline.visibility')}>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('timeline.visibility.of', { title })}>
            <IconLock size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('timeline.visibility')}</Menu.Label>
        {visibilities.map((one) => (
          <Menu.Item key={one} disabled={one === entry.visibility} onClick={() => change(one)}>
            <span className={classes['choice']}>
              <span>{t(`visibility.${one}`)}</span>
              <span className={classes['hint']}>{t(`visibility.${one}.hint`)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
