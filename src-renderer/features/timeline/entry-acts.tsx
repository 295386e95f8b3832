import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconLock, IconMessageReply, IconPencil } from '@tabler/icons-react'
import { isCorrectable } from '../../../src-shared/domain/case/decide/corrections'
import { canTakeBack } from '../../../src-shared/domain/case/decide/undo'
import { replyKind } from '../../../src-shared/domain/case/reply'
import { visibilities } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { IconButton } from '../../components/act/icon-button'
import { IconMenu } from '../../components/act/icon-menu'
import { isProvable } from '../../components/truth/provable'
import type { CaseCommands } from '../../lib/case-commands'
import { useChangeVisibility } from '../../lib/change-visibility'
import { goToLetter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ProofMenu } from './proof-menu'
import classes from './timeline.module.css'

interface EntryActsProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly title: string
  readonly run: CaseCommands['run']
  /** Until then their room alone, so that the title does not move when they come. */
  readonly drawn: boolean
  readonly onCorrect: () => void
  readonly onFact: () => void
}

/** Pixels of an act. */
const ACT = 26

/** Acts of an entry: correct it, make it a fact or a proof, change who may see it, take it back where that is allowed. */
export function EntryActs({ view, entry, title, run, drawn, onCorrect, onFact }: EntryActsProps) {
  const { t } = useTexts()
  const { event } = entry
  const undoable = event !== undefined && canTakeBack(event) && entry.undoneBy === undefined && !event.payload.undoes
  const answerable = isAnswerable(entry, view)
  const correctable = isCorrectable(entry.type) && entry.undoneBy === undefined
  const provable = isProvable(entry)
  const undo = () => void run({ type: 'undo', entry: entry.id }, t('notice.undone'))
  if (!drawn) {
    const count = [answerable, correctable, provable, true, undoable].filter(Boolean).length
    return <span style={{ width: count * ACT }} />
  }
  return (
    <span className={classes['acts']}>
      {answerable && (
        <IconButton
          small
          label={t('timeline.reply')}
          name={t('timeline.reply.of', { title })}
          icon={IconMessageReply}
          onClick={() => goToLetter(view.row.id, replyKind({ ...view, stage: view.row.stage }, entry.id), entry.id)}
        />
      )}
      {correctable && (
        <IconButton
          small
          label={t('timeline.correct')}
          name={t('timeline.correct.of', { title })}
          icon={IconPencil}
          onClick={onCorrect}
        />
      )}
      {provable && <ProofMenu view={view} entry={entry} title={title} run={run} onFact={onFact} />}
      <VisibilityMenu entry={entry} title={title} run={run} />
      {undoable && (
        <IconButton
          small
          label={t('action.undo')}
          name={t('timeline.undo.of', { title })}
          icon={IconArrowBackUp}
          onClick={undo}
        />
      )}
    </span>
  )
}

/** What the client wrote or said to us in a case that we answer for, and any letter that we received. */
function isAnswerable({ event, undoneBy }: TimelineEntry, { row, parties }: CaseView): boolean {
  if (event === undefined || undoneBy !== undefined) return false
  if (event.type === 'letter-received') return true
  if (event.type !== 'communication-logged' || event.payload.flow !== 'in' || row.direction === 'we-claim') return false
  const { with: by } = event.payload
  return by === undefined || by === parties[0]?.contact
}

function VisibilityMenu({ entry, title, run }: Pick<EntryActsProps, 'entry' | 'title' | 'run'>) {
  const { t } = useTexts()
  const change = useChangeVisibility(run)
  return (
    <IconMenu
      label={t('timeline.visibility')}
      name={t('timeline.visibility.of', { title })}
      icon={IconLock}
      width={280}
    >
      {() => (
        <>
          <Menu.Label>{t('timeline.visibility')}</Menu.Label>
          {visibilities.map((one) => (
            <Menu.Item key={one} disabled={one === entry.visibility} onClick={() => change(entry.id, one)}>
              <span className={classes['choice']}>
                <span>{t(`visibility.${one}`)}</span>
                <span className={classes['hint']}>{t(`visibility.${one}.hint`)}</span>
              </span>
            </Menu.Item>
          ))}
        </>
      )}
    </IconMenu>
  )
}
