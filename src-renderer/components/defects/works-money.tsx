import { useQuery } from '@tanstack/react-query'
import { type Borne, borneBy } from '../../../src-shared/domain/case/defects/expense'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ContactId, SiteId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ipcQuery } from '../../lib/ipc'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { Section } from '../frame/section'
import { RetentionHeld } from './retention-held'
import { useReleaseOf } from './use-release'
import classes from './works-money.module.css'

type Money = Output<'defect.money'>

interface WorksMoneyProps {
  readonly of: { readonly site: SiteId } | { readonly contact: ContactId }
}

/** What defects cost, by who answers for them and at whose expense, and the money kept back; nothing where there is none. */
export function WorksMoney({ of }: WorksMoneyProps) {
  const { t } = useTexts()
  const { data } = useQuery(ipcQuery('defect.money', of))
  if (!data || data.expenses.length + data.retentions.length === 0) return null
  return (
    <Section title={t('money.title')}>
      {data.expenses.length > 0 && <Expenses money={data} />}
      {data.retentions.length > 0 && <Retentions money={data} />}
    </Section>
  )
}

function useNames({ names }: Money) {
  const { t, language } = useTexts()
  return (id: ContactId | undefined) => {
    const known = names.find((one) => one.id === id)
    return known ? contactName(language, known.contact) : t('money.nobody')
  }
}

/** What each bears, the part of it that is only estimated told. */
function useBorneWords() {
  const { t, format } = useTexts()
  return ({ payer, amount, estimated }: Borne) => {
    const all = `${format.money(amount)} ${t(`payer.${payer}`)}`
    if (estimated.cents === 0) return all
    return `${all} (${t('money.estimated', { amount: format.money(estimated) })})`
  }
}

function Expenses({ money }: { readonly money: Money }) {
  const { t, format } = useTexts()
  const nameOf = useNames(money)
  const words = useBorneWords()
  const contractors = [...new Set(money.expenses.map(({ contractor }) => contractor))]
  return (
    <ul className={classes['rows']} aria-label={t('money.expenses')}>
      {contractors.map((contractor) => {
        const theirs = money.expenses.filter((one) => one.contractor === contractor)
        return (
          <li key={contractor ?? ''} className={classes['row']}>
            <bdi className={classes['name']}>{nameOf(contractor)}</bdi>
            <span className={classes['sums']}>
              {borneBy(theirs).map((borne) => (
                <strong key={`${borne.payer} ${borne.amount.currency}`}>{words(borne)}</strong>
              ))}
            </span>
            <ul className={classes['lines']}>
              {theirs.map((one) => (
                <li key={one.defect} className={classes['line']}>
                  <a href={`#${caseAddress(one.case, 'defects')}`}>
                    {t('money.of', { reference: one.reference, number: one.number })}
                  </a>
                  <bdi>{one.place}</bdi>
                  <span>{`${t(`cost.${one.nature}`)} ${format.money(one.amount)}, ${t(`payer.${one.payer}`)}`}</span>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function Retentions({ money }: { readonly money: Money }) {
  const { t, format } = useTexts()
  const nameOf = useNames(money)
  const releaseOf = useReleaseOf()
  return (
    <ul className={classes['rows']} aria-label={t('retention.title')}>
      {money.retentions.map((one) => (
        <li key={`${one.case} ${one.party}`} className={classes['row']}>
          <bdi className={classes['name']}>{nameOf(one.party)}</bdi>
          <span className={classes['sums']}>
            <strong>{`${t('retention.title')} ${format.money(one.amount)}`}</strong>
          </span>
          <span className={classes['lines']}>
            <span>
              <a href={`#${caseAddress(one.case, 'defects')}`}>{one.reference}</a>
              {` · ${sentenceCase(t(`retention.holder.${one.holder}`))}`}
            </span>
            <RetentionHeld retention={one} release={releaseOf(one.reception)} reserves={one.reserves} />
          </span>
        </li>
      ))}
    </ul>
  )
}
