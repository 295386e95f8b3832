import { IconScale } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { EventId } from '../../../src-shared/lib/ids'
import type { EntryNames } from '../../../src-shared/texts/entry-told'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import { FoldedText } from '../../components/timeline/folded-text'
import { about } from '../../lib/sought'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { FileActs } from '../../lib/use-file-acts'
import { exchangeWords } from './exchange-words'
import { type Fact, factRowId, type Side, type TruthPanel } from './panel'
import { Proofs } from './proofs'
import { ShownTo } from './shown-to'
import classes from './truth.module.css'

export interface FactRowProps {
  readonly view: CaseView
  readonly fact: Fact
  readonly acts: FileActs
  readonly names: EntryNames
  readonly entries: ReadonlyMap<EventId, TimelineEntry>
  readonly onPanel: (panel: TruthPanel) => void
}

const tones: Readonly<Record<Fact['standing'], Tone>> = { unproven: 'slate', contested: 'amber', admitted: 'green' }

/** One fact: when, how far it stands, both versions side by side, and what proves it. */
export function FactRow(props: FactRowProps) {
  const { view, fact, onPanel } = props
  const { t, format } = useTexts()
  const { zone } = useToday()
  const group = t('event.fact-stated', { number: fact.number })
  return (
    <li {...about(fact.entry)} id={factRowId(fact.id)} className={classes['row']} tabIndex={-1}>
      <span className={classes['number']}>{t('truth.number', { number: fact.number })}</span>
      <div className={classes['words']}>
        <div className={classes['line']}>
          <span className={classes['when']}>{format.happened(fact.when, zone)}</span>
          <StatusMark tone={tones[fact.standing]}>{t(`fact-standing.${fact.standing}`)}</StatusMark>
          <ActButton
            label={t('truth.weigh')}
            icon={IconScale}
            rank="quiet"
            size="small"
            group={group}
            onAct={() => onPanel({ kind: 'weigh', fact: fact.id })}
          />
          <ShownTo view={view} entry={fact.entry} visibility={fact.visibility} of={group} />
        </div>
        <div className={classes['said']}>
          <FoldedText text={fact.text} />
        </div>
        {(fact.reason ?? '') !== '' && (
          <p className={classes['soft']} dir="auto">
            {fact.reason}
          </p>
        )}
        <SaidIn {...props} />
        <div className={classes['versions']}>
          <Version {...props} side="them" text={fact.theirs} group={group} />
          <Version {...props} side="us" text={fact.ours} group={group} />
        </div>
        <Proofs {...props} group={group} />
      </div>
    </li>
  )
}

/** The exchange in which it is admitted or contested. */
function SaidIn({ fact, names, entries }: FactRowProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const entry = fact.said && entries.get(fact.said)
  if (!entry?.event) return null
  const { title } = exchangeWords(entry.event, names)
  return <p className={classes['soft']}>{t('truth.said-in', { title, date: format.happened(entry.happened, zone) })}</p>
}

interface VersionProps extends Pick<FactRowProps, 'fact' | 'onPanel'> {
  readonly side: Side
  readonly text: string | undefined
  readonly group: string
}

function Version({ fact, side, text, group, onPanel }: VersionProps) {
  const { t } = useTexts()
  return (
    <section className={classes['version']} aria-label={`${group}, ${t(`truth.version.${side}`)}`}>
      <div className={classes['line']}>
        <h3>{t(`truth.version.${side}`)}</h3>
        <ActButton
          label={t(text === undefined ? `truth.tell.${side}` : `truth.retell.${side}`)}
          rank="quiet"
          size="small"
          group={group}
          onAct={() => onPanel({ kind: 'tell', fact: fact.id, side })}
        />
      </div>
      {text === undefined ? <p className={classes['soft']}>{t('truth.version.none')}</p> : <FoldedText text={text} />}
    </section>
  )
}
