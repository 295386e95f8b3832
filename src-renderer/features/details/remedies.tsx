import { IconGift } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { DueMark } from '../../components/marks/due-mark'
import { MoneyText } from '../../components/marks/money-text'
import { StatusMark } from '../../components/marks/status-mark'
import { FoldedText } from '../../components/timeline/folded-text'
import { useCaseCommands } from '../../lib/case-commands'
import { about } from '../../lib/sought'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'
import type { DetailsPanel } from './panel'

interface RemediesProps {
  readonly view: CaseView
  readonly onPanel: (panel: DetailsPanel) => void
}

/** The way out as three different things: what they asked for, what we offered, what was agreed. */
export function Remedies({ view, onPanel }: RemediesProps) {
  const { t } = useTexts()
  const { wanted, remedies, agreed, heard } = view
  const asked = heard !== undefined && heard.wanted !== '' ? heard.wanted : wanted
  return (
    <dl className={classes['facts']}>
      <dt>{t('remedy.asked')}</dt>
      <dd>{asked === '' ? <Soft words={t('details.wanted.none')} /> : <FoldedText text={asked} />}</dd>
      <dt>{t('remedy.offered')}</dt>
      <dd>
        {remedies.length === 0 ? (
          <Soft words={t('remedy.offered.none')} />
        ) : (
          <ul className={classes['rows']} aria-label={t('remedy.offered')}>
            {remedies.map((remedy) => (
              <Offer key={remedy.id} view={view} remedy={remedy} />
            ))}
          </ul>
        )}
      </dd>
      <dt>{t('remedy.agreed')}</dt>
      <dd>
        {agreed === undefined ? (
          <Soft words={t('remedy.agreed.none')} />
        ) : (
          <>
            <FoldedText text={agreed.text} />
            {agreed.amount !== undefined && <MoneyText amount={agreed.amount} />}
          </>
        )}
        {agreed === undefined && (
          <ActButton
            label={t('act.sign-agreement')}
            size="small"
            rank="quiet"
            onAct={() => onPanel({ kind: 'agreement' })}
            inPalette={false}
          />
        )}
      </dd>
    </dl>
  )
}

/** Offers a remedy beside the case. */
export function OfferAct({ onPanel }: Pick<RemediesProps, 'onPanel'>) {
  const { t } = useTexts()
  return (
    <ActButton
      label={t('intake.sheet.offer')}
      icon={IconGift}
      size="small"
      onAct={() => onPanel({ kind: 'intake', sheet: 'offer' })}
    />
  )
}

function Soft({ words }: { readonly words: string }) {
  return <span className={classes['soft']}>{words}</span>
}

const tones = { open: 'slate', accepted: 'green', declined: 'brick', withdrawn: 'plain' } as const

interface OfferProps {
  readonly view: CaseView
  readonly remedy: CaseView['remedies'][number]
}

/** One offer, until when it stands, what it costs us, and what they said to it. */
function Offer({ view, remedy }: OfferProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const { id, entry, text, cost, until, answer } = remedy
  const note = (said: 'accepted' | 'declined' | 'withdrawn') => async () => {
    await run({ type: 'answer-remedy', remedy: id, answer: said, text: '' }, t('steps.noted'))
  }
  return (
    <li {...about(entry)} data-settled={answer !== 'open'}>
      <div className={classes['grow']}>
        <bdi>{text}</bdi>
        <span className={classes['ways']}>
          <StatusMark tone={tones[answer]}>
            {t(answer === 'open' ? 'remedy.open' : `remedy-answer.${answer}`)}
          </StatusMark>
          {until !== undefined && answer === 'open' && <DueMark due={until} />}
          {cost !== undefined && (
            <span>
              {t('event.fact.cost')} <MoneyText amount={cost} />
            </span>
          )}
        </span>
      </div>
      {answer === 'open' && (
        <div className={classes['acts']}>
          <ActButton label={t('remedy.accept')} group={text} size="small" rank="quiet" onAct={note('accepted')} />
          <ActButton label={t('remedy.decline')} group={text} size="small" rank="quiet" onAct={note('declined')} />
          <ActButton label={t('remedy.withdraw')} group={text} size="small" rank="quiet" onAct={note('withdrawn')} />
        </div>
      )}
    </li>
  )
}
