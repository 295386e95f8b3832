import type { Side } from '../../../src-shared/domain/deadline/deadline'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ruleName, ruleWords } from '../../../src-shared/texts/deadline-words'
import { ActButton } from '../../components/act/act-button'
import { useNear } from '../../components/list/use-near'
import { StatusMark } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import { useCaseCommands } from '../../lib/case-commands'
import { about } from '../../lib/sought'
import { type Texts, useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadlines.module.css'
import { inputList } from './input-words'
import { leftWords } from './left-words'
import type { Confirmed, DeadlinePanel } from './panel'
import type { DeadlineRow } from './rows'

interface ItemProps {
  readonly view: CaseView
  readonly row: DeadlineRow
  readonly onPanel: (panel: DeadlinePanel) => void
}

/** One deadline: what it is, until when, how it stands, and what can be done with it. */
export function DeadlineItem({ view, row, onPanel, drawn }: ItemProps & { readonly drawn: boolean }) {
  const texts = useTexts()
  const [element, near] = useNear<HTMLLIElement>(drawn)
  const entry = row.kind === 'confirmed' ? row.deadline.entry : undefined
  return (
    <li ref={element} {...(entry && about(entry))} className={classes['row']} tabIndex={-1}>
      {!near && <h3 className={classes['told']}>{titleOf(texts, row)}</h3>}
      {near && row.kind === 'confirmed' && <ConfirmedItem row={row} onPanel={onPanel} />}
      {near && row.kind === 'proposed' && <ProposedItem view={view} row={row} onPanel={onPanel} />}
    </li>
  )
}

function titleOf({ t, language }: Pick<Texts, 't' | 'language'>, row: DeadlineRow): string {
  const { rule } = row
  const id = row.kind === 'confirmed' ? row.deadline.rule : row.rule.id
  const name = rule ? ruleWords(language, rule).name : ruleName(t, id)
  const subject = row.kind === 'confirmed' ? row.deadline.subject : ''
  return [name, subject].filter((part) => part !== '').join(' · ')
}

function useStanding({ value }: Confirmed): { readonly tone: Tone; readonly state: 'open' | 'near' | 'late' } {
  const { today } = useToday()
  if (value.side === 'our-exposure') return { tone: 'accent', state: 'open' }
  if (value.actBy < today) return { tone: 'brick', state: 'late' }
  return value.warnFrom <= today ? { tone: 'amber', state: 'near' } : { tone: 'accent', state: 'open' }
}

type ConfirmedRow = Extract<DeadlineRow, { readonly kind: 'confirmed' }>
type ProposedRow = Extract<DeadlineRow, { readonly kind: 'proposed' }>

function ConfirmedItem({ row, onPanel }: Pick<ItemProps, 'onPanel'> & { readonly row: ConfirmedRow }) {
  const texts = useTexts()
  const { t, format } = texts
  const { deadline, now } = row
  const { value, was } = deadline
  const { tone, state } = useStanding(deadline)
  const of = { rule: deadline.rule, deadline: deadline.id }
  const before = was.findLast((one) => one.value.lastDay !== value.lastDay)
  return (
    <>
      <div className={classes['words']}>
        <h3>{titleOf(texts, row)}</h3>
        <div className={classes['marks']}>
          <StatusMark tone={tone}>{t(`deadlines.state.${state}`)}</StatusMark>
          <span>{t(`deadlines.nature.${value.nature}`)}</span>
          {value.pending && <span>{t('deadlines.pending')}</span>}
          {before && <span>{t('deadlines.was', { date: format.longDate(before.value.lastDay) })}</span>}
        </div>
        <Drift row={row} now={now} />
      </div>
      <Days side={value.side} lastDay={value.lastDay} actBy={value.actBy} />
      <div className={classes['acts']}>
        <Act label={t('deadlines.explain')} onAct={() => onPanel({ kind: 'explain', ...of })} />
        <Act label={t('deadlines.close')} onAct={() => onPanel({ kind: 'close', ...of })} />
        <Act label={t('deadlines.drop')} onAct={() => onPanel({ kind: 'drop', ...of })} />
      </div>
    </>
  )
}

/** What was confirmed and what the case says now can differ: a rule was revised, a date was taken away. */
function Drift({ row: { deadline }, now }: { readonly row: ConfirmedRow; readonly now: ConfirmedRow['now'] }) {
  const { t, format } = useTexts()
  const lastDay = now.ok && now.value.applicable ? now.value.lastDay : undefined
  if (lastDay === deadline.value.lastDay) return null
  const words = lastDay ? t('deadlines.now-gives', { date: format.longDate(lastDay) }) : t('deadlines.no-longer')
  return <StatusMark tone="amber">{words}</StatusMark>
}

function ProposedItem({ view, row, onPanel }: Omit<ItemProps, 'row'> & { readonly row: ProposedRow }) {
  const texts = useTexts()
  const { t, language } = texts
  const { run } = useCaseCommands(view.row.id)
  const { proposed, rule, side } = row
  const dated = proposed.kind === 'dated' ? proposed.deadline : undefined
  const explain = () => onPanel({ kind: 'explain', rule: rule.id, own: proposed.own })
  const confirm = async () => {
    await run({ type: 'confirm-deadline', rule: rule.id, given: proposed.own }, t('deadlines.confirmed'))
  }
  return (
    <>
      <div className={classes['words']}>
        <h3>{ruleWords(language, rule).name}</h3>
        <div className={classes['marks']}>
          <StatusMark tone={dated ? 'plain' : 'slate'}>{t(`deadlines.state.${proposed.kind}`)}</StatusMark>
          <span>{t(`deadlines.nature.${rule.nature}`)}</span>
        </div>
        <p className={classes['soft']}>
          {t(`deadline-why.${proposed.why}`)}
          {proposed.kind === 'missing' &&
            ` ${t('deadlines.missing', { inputs: inputList(texts, proposed.inputs, rule.id) })}`}
        </p>
      </div>
      {dated?.lastDay && dated.actBy && <Days side={side} lastDay={dated.lastDay} actBy={dated.actBy} />}
      <div className={classes['acts']}>
        {dated && <Act label={t('deadlines.confirm')} onAct={confirm} />}
        <Act label={t(dated ? 'deadlines.explain' : 'deadlines.set-date')} onAct={explain} />
        <Act label={t('deadlines.drop')} onAct={() => onPanel({ kind: 'drop', rule: rule.id })} />
      </div>
    </>
  )
}

function Act({ label, onAct }: { readonly label: string; readonly onAct: () => void | Promise<void> }) {
  return <ActButton label={label} rank="quiet" size="small" onAct={onAct} inPalette={false} />
}

interface DaysProps {
  readonly side: Side
  readonly lastDay: PlainDate
  readonly actBy: PlainDate
}

/** The day that counts first: the last prudent one for us, the last one for them. */
export function Days({ side, lastDay, actBy }: DaysProps) {
  const { t, format, language } = useTexts()
  const { today } = useToday()
  const theirs = side === 'our-exposure'
  const counts = theirs ? lastDay : actBy
  return (
    <dl className={classes['days']}>
      <dt>{t(theirs ? 'deadlines.last-day' : 'deadlines.act-by')}</dt>
      <dd>
        <time dateTime={counts} className={classes['day']}>
          {format.longDate(counts)}
        </time>
        <span className={classes['left']}>{leftWords(t, language, today, counts)}</span>
      </dd>
      {!theirs && actBy !== lastDay && (
        <>
          <dt>{t('deadlines.last-day')}</dt>
          <dd>
            <time dateTime={lastDay}>{format.longDate(lastDay)}</time>
          </dd>
        </>
      )}
    </dl>
  )
}
