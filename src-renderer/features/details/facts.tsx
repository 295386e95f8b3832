import type { ReactNode } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { MoneyText } from '../../components/marks/money-text'
import { FoldedText } from '../../components/timeline/folded-text'
import { siteAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './details.module.css'

/** What is known of the case, as it reads. */
export function Facts({ view }: { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { row, summary, wanted, amount, site, identifiers } = view
  return (
    <dl className={classes['facts']}>
      <Fact name={t('details.name')}>
        <bdi>{row.title}</bdi>
      </Fact>
      <Fact name={t('details.summary')}>
        <FoldedText text={summary} />
      </Fact>
      <Fact name={t('details.wanted')}>
        {wanted === '' ? <Gap words={t('details.wanted.none')} /> : <FoldedText text={wanted} />}
      </Fact>
      <Fact name={t('details.since')}>{format.happened(view.since, zone)}</Fact>
      <Fact name={t('details.amount')}>
        {amount === undefined ? <Gap words={t('details.amount.none')} /> : <MoneyText amount={amount} />}
      </Fact>
      <Fact name={t('details.type')}>{t(`type.${row.type}`)}</Fact>
      <Fact name={t('details.department')}>{t(`department.${row.department}`)}</Fact>
      <Fact name={t('details.priority')}>{t(`priority.${row.priority}`)}</Fact>
      <Fact name={t('details.direction')}>{t(`direction.${row.direction}`)}</Fact>
      <Fact name={t('details.opened')}>{format.longDate(row.openedOn)}</Fact>
      <Fact name={t('details.language')}>{t(`language.${view.language}`)}</Fact>
      <Fact name={t('identifiers.title')}>
        {identifiers.length === 0 ? (
          <Gap words={t('identifiers.none')} />
        ) : (
          <bdi>{format.list(identifiers.map(({ kind, value }) => `${t(`identifier.${kind}`)} ${value}`))}</bdi>
        )}
      </Fact>
      <Fact name={t('details.site')}>
        {site === undefined ? <Gap words={t('details.site.none')} /> : <SiteLink site={site} />}
      </Fact>
    </dl>
  )
}

/** To the page of the site, with all the disputes about it. */
function SiteLink({ site: { id, site } }: { readonly site: NonNullable<CaseView['site']> }) {
  const { t } = useTexts()
  return (
    <a href={`#${siteAddress(id)}`} title={t('disputes.site')}>
      <bdi>{site.name}</bdi>
    </a>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Nothing known yet: said quietly. */
function Gap({ words }: { readonly words: string }) {
  return <span className={classes['soft']}>{words}</span>
}
