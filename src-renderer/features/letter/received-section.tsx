import { claimedUntil, countedFrom } from '../../../src-shared/domain/case/next-step'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId, ReceivedId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { StatusMark } from '../../components/marks/status-mark'
import { about } from '../../lib/sought'
import { type Texts, useTexts } from '../../lib/texts'
import classes from './letter.module.css'

/** What is done about what we received, each in a panel beside the case. */
export type ReceivedAct =
  | { readonly kind: 'received' }
  | { readonly kind: 'answer'; readonly received: ReceivedId }
  | { readonly kind: 'insurer'; readonly received: ReceivedId }
  | { readonly kind: 'claim'; readonly debtor: ContactId }

interface SectionProps {
  readonly view: CaseView
  readonly onPanel: (panel: ReceivedAct) => void
}

type Received = CaseView['received'][number]
type Insolvency = CaseView['insolvencies'][number]

function nameIn(view: CaseView, { language }: Texts, id: ContactId): string {
  const party = view.parties.find(({ contact }) => contact === id)
  return party ? contactName(language, party.details) : ''
}

/** The letters that reached us: their days, each apart, what they ask for, and what we did about it. */
export function ReceivedSection({ view, onPanel }: SectionProps) {
  const { t } = useTexts()
  if (view.received.length === 0) return null
  return (
    <section aria-label={t('received.title')} className={classes['received']}>
      <h3>{t('received.title')}</h3>
      <ul className={classes['letters']}>
        {view.received.toReversed().map((letter) => (
          <li key={letter.id} {...about(letter.entry)}>
            <ReceivedItem view={view} letter={letter} onPanel={onPanel} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReceivedItem({ view, letter, onPanel }: SectionProps & { readonly letter: Received }) {
  const texts = useTexts()
  const { t } = texts
  const { demand } = letter
  return (
    <article className={classes['letter']} aria-label={letter.subject}>
      <h4>
        {letter.subject} <span className={classes['meta']}>{t(`received-kind.${letter.kind}`)}</span>
      </h4>
      <p className={classes['meta']}>{t('received.meta', { name: nameIn(view, texts, letter.from) })}</p>
      <ul className={classes['steps']}>
        {daysOf(texts, letter).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {demand && (
        <p className={classes['said']}>
          {demand.text} <span className={classes['meta']}>{claimed(texts, letter)}</span>
        </p>
      )}
      <Standing letter={letter} />
      <ReceivedActs letter={letter} onPanel={onPanel} />
    </article>
  )
}

const isOwed = ({ answerOwed, answered }: Received): boolean => answerOwed && !answered

function Standing({ letter }: { readonly letter: Received }) {
  const { t } = useTexts()
  return (
    <p className={classes['marks']}>
      {isOwed(letter) && <StatusMark tone="amber">{t('received.owed')}</StatusMark>}
      {letter.answered && <StatusMark tone="slate">{t('received.answered')}</StatusMark>}
      {letter.aboutWorks && (
        <StatusMark tone={letter.insurer ? 'slate' : 'amber'}>
          {t(letter.insurer ? `event.insurer-decided.${letter.insurer}` : 'received.insurer.open')}
        </StatusMark>
      )}
    </p>
  )
}

function ReceivedActs({ letter, onPanel }: Pick<SectionProps, 'onPanel'> & { readonly letter: Received }) {
  const { t } = useTexts()
  const { id, subject } = letter
  return (
    <div className={classes['byLetter']}>
      {isOwed(letter) && (
        <ActButton
          label={t('received.answered.act')}
          group={subject}
          size="small"
          onAct={() => onPanel({ kind: 'answer', received: id })}
        />
      )}
      {letter.aboutWorks && !letter.insurer && (
        <ActButton
          label={t('received.insurer.panel')}
          group={subject}
          size="small"
          onAct={() => onPanel({ kind: 'insurer', received: id })}
        />
      )}
    </div>
  )
}

function daysOf({ t, format }: Texts, { dated, presented, collected }: Received): readonly string[] {
  const days = [
    ['received.dated', dated],
    ['received.presented', presented],
    ['received.collected', collected]
  ] as const
  return days.flatMap(([label, day]) => (day ? [`${t(label)} ${format.longDate(day)}`] : []))
}

/** The deadline as theirs: the sum, the days they count or the day they name. */
function claimed({ t, format }: Texts, letter: Received): string {
  const { demand } = letter
  const until = claimedUntil(letter)
  const days = demand?.days
  const set = [
    days === undefined ? undefined : t('received.claims-days', { days, from: countedFrom(letter) ?? 'unknown' }),
    until && t('received.claims-until', { date: format.longDate(until), counted: days === undefined ? 'no' : 'yes' })
  ]
  const parts = [demand?.amount && format.money(demand.amount), set.filter((part) => part !== undefined).join(', ')]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

/** The parties in insolvency, to whom letters go instead, and whether our claim was declared. */
export function InsolvencySection({ view, onPanel }: SectionProps) {
  const { t } = useTexts()
  if (view.insolvencies.length === 0) return null
  return (
    <section aria-label={t('insolvency.title')} className={classes['received']}>
      <h3>{t('insolvency.title')}</h3>
      <ul className={classes['letters']}>
        {view.insolvencies.map((one) => (
          <li key={one.entry} className={classes['letter']} {...about(one.entry)}>
            <InsolvencyItem view={view} one={one} onPanel={onPanel} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InsolvencyItem({ view, one, onPanel }: SectionProps & { readonly one: Insolvency }) {
  const texts = useTexts()
  const { t, format } = texts
  const { debtor, proceedings, published, appointed, claimToDeclare, declared } = one
  const name = nameIn(view, texts, debtor)
  const line = {
    kind: t(`insolvency-kind.${proceedings}`),
    date: format.longDate(published),
    name: nameIn(view, texts, appointed)
  }
  return (
    <>
      <h4>{name}</h4>
      <p className={classes['meta']}>{t('insolvency.line', line)}</p>
      {claimToDeclare && (
        <p className={classes['marks']}>
          <StatusMark tone={declared ? 'slate' : 'amber'}>
            {t(declared ? 'insolvency.declared' : 'insolvency.to-declare')}
          </StatusMark>
        </p>
      )}
      {claimToDeclare && !declared && (
        <div className={classes['byLetter']}>
          <ActButton
            label={t('claim.open')}
            group={name}
            size="small"
            onAct={() => onPanel({ kind: 'claim', debtor })}
          />
        </div>
      )}
    </>
  )
}
