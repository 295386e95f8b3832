import type { ReactNode } from 'react'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { personName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { TaskWhy } from '../../components/deadline/plan-task'
import { DueMark } from '../../components/marks/due-mark'
import { StatusMark } from '../../components/marks/status-mark'
import { useCaseCommands } from '../../lib/case-commands'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'
import { openFirst } from './open-first'

type Promised = CaseView['promises'][number]
type Task = CaseView['tasks'][number]
interface StepsProps {
  readonly view: CaseView
}

/** What was promised to somebody and what we mean to do, what is open first. */
export function Steps({ view }: StepsProps) {
  const { t } = useTexts()
  const promises = openFirst(view.promises, ({ standing }) => standing === 'open')
  const tasks = openFirst(view.tasks, ({ done }) => !done)
  if (promises.length + tasks.length === 0) return <p className={classes['soft']}>{t('steps.promises.none')}</p>
  return (
    <ul className={classes['rows']}>
      {promises.map((promise) => (
        <PromiseRow key={promise.id} view={view} promise={promise} />
      ))}
      {tasks.map((task) => (
        <TaskRow key={task.id} view={view} task={task} />
      ))}
    </ul>
  )
}

function PromiseRow({ view, promise }: StepsProps & { readonly promise: Promised }) {
  const { t } = useTexts()
  const { id, text, due, by, standing } = promise
  return (
    <Row kind={t('details.promise')} text={text} due={due} open={standing === 'open'} by={by}>
      {standing === 'open' ? (
        <>
          <Note
            view={view}
            of={text}
            label={t('steps.keep')}
            command={{ type: 'keep-promise', promise: id, text: '' }}
          />
          <Note
            view={view}
            of={text}
            label={t('steps.miss')}
            command={{ type: 'miss-promise', promise: id, text: '' }}
          />
        </>
      ) : (
        <StatusMark tone={standing === 'kept' ? 'green' : 'brick'}>{t(`steps.${standing}`)}</StatusMark>
      )}
    </Row>
  )
}

function TaskRow({ view, task }: StepsProps & { readonly task: Task }) {
  const { t } = useTexts()
  const { id, text, due, owner, done } = task
  return (
    <Row
      kind={t('details.task')}
      text={text}
      due={due}
      open={!done}
      by={owner}
      why={<TaskWhy view={view} task={task} />}
    >
      {done ? (
        <StatusMark tone="green">{t('steps.finished')}</StatusMark>
      ) : (
        <Note view={view} of={text} label={t('steps.finish')} command={{ type: 'finish-task', task: id }} />
      )}
    </Row>
  )
}

interface RowProps {
  readonly kind: string
  readonly text: string
  readonly due: PlainDate | undefined
  readonly open: boolean
  readonly by: PersonId | undefined
  readonly why?: ReactNode
  readonly children: ReactNode
}

function Row({ kind, text, due, open, by, why, children }: RowProps) {
  const { format } = useTexts()
  const { people } = useOrganisation()
  const person = people.find(({ id }) => id === by)
  return (
    <li data-settled={!open}>
      <div className={classes['grow']}>
        <bdi>{text}</bdi>
        <span className={classes['ways']}>
          <span>{kind}</span>
          {due !== undefined && (open ? <DueMark due={due} /> : <span>{format.longDate(due)}</span>)}
          {person !== undefined && <bdi>{personName(person)}</bdi>}
        </span>
        {why}
      </div>
      <div className={classes['acts']}>{children}</div>
    </li>
  )
}

interface NoteProps extends StepsProps {
  readonly of: string
  readonly label: string
  readonly command: CaseCommandInput
}

/** An act of one row; in the palette it stands under the words of the row. */
function Note({ view, of, label, command }: NoteProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const act = async () => {
    await run(command, t('steps.noted'))
  }
  return <ActButton label={label} group={of} size="small" rank="quiet" onAct={act} />
}
