import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { FactId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import { FoldedText } from '../../components/timeline/folded-text'
import { about } from '../../lib/sought'
import { useTexts } from '../../lib/texts'
import { factRowId, type Grievance, type TruthPanel } from './panel'
import { ShownTo } from './shown-to'
import classes from './truth.module.css'

interface GrievanceRowProps {
  readonly view: CaseView
  readonly grievance: Grievance
  readonly onPanel: (panel: TruthPanel) => void
}

const tones: Readonly<Record<Grievance['standing'], Tone>> = {
  open: 'slate',
  founded: 'accent',
  'partly-founded': 'amber',
  unfounded: 'plain',
  withdrawn: 'plain'
}

/** One grievance: the facts it rests on, how far it is founded, and our answer. */
export function GrievanceRow({ view, grievance, onPanel }: GrievanceRowProps) {
  const { t } = useTexts()
  const { id, number, standing, answer, text } = grievance
  const facts = view.facts.filter((fact) => grievance.facts.includes(fact.id))
  const open = standing === 'open'
  return (
    <li {...about(grievance.entry)} className={classes['row']}>
      <span className={classes['number']}>{t('truth.number', { number })}</span>
      <div className={classes['words']}>
        <div className={classes['line']}>
          <StatusMark tone={tones[standing]}>{t(`grievance-standing.${standing}`)}</StatusMark>
          <ActButton
            label={t(open ? 'truth.answer' : 'truth.answer.change')}
            rank="quiet"
            size="small"
            group={t('event.grievance-stated', { number })}
            onAct={() => onPanel({ kind: 'answer', grievance: id })}
          />
          <ShownTo
            view={view}
            entry={grievance.entry}
            visibility={grievance.visibility}
            of={t('event.grievance-stated', { number })}
          />
        </div>
        <div className={classes['said']}>
          <FoldedText text={text} />
        </div>
        {facts.length > 0 && (
          <p className={classes['rests']}>
            {t('truth.grievance.rests')}
            {facts.map((fact) => (
              <FactLink key={fact.id} id={fact.id} number={fact.number} words={fact.text} />
            ))}
          </p>
        )}
        {answer !== undefined && (
          <div className={classes['answer']}>
            <h3>{t('truth.grievance.answer')}</h3>
            <FoldedText text={answer} />
          </div>
        )}
      </div>
    </li>
  )
}

interface FactLinkProps {
  readonly id: FactId
  readonly number: number
  readonly words: string
}

/** Leads to the fact on the same screen. */
function FactLink({ id, number, words }: FactLinkProps) {
  const { t } = useTexts()
  const go = () => {
    const row = document.getElementById(factRowId(id))
    row?.scrollIntoView({ block: 'nearest' })
    row?.focus()
  }
  return (
    <button type="button" className={classes['link']} title={words} onClick={go}>
      {t('event.fact-stated', { number })}
    </button>
  )
}
