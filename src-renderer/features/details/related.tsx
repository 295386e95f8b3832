import { sortedDefects } from '../../../src-shared/domain/case/visits/sorted'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { RelatedList, useRelated } from '../../components/related/related-list'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './details.module.css'

/** Cases that may be about the same thing and are not linked yet, each with its reason. */
export function Related({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const { row, parties, defects, site, identifiers, summary, wanted, links } = view
  const contractors = parties.filter(({ role }) => role === 'subcontractor' || role === 'supplier')
  const found = useRelated({
    contacts: parties.filter((party) => !contractors.includes(party)).map(({ contact }) => contact),
    contractors: [
      ...contractors.map(({ contact }) => contact),
      ...sortedDefects(defects).flatMap((one) => one.responsible ?? [])
    ],
    identifiers: identifiers.map(({ value }) => value),
    text: `${summary}\n${wanted}`,
    except: row.id,
    ...(site && { site: site.id })
  })
  const further = found.filter((one) => !links.some((link) => link.row.id === one.row.id))
  if (further.length === 0) return null
  return (
    <>
      <h3 className={classes['small-head']}>{t('related.title')}</h3>
      <RelatedList cases={further} addressOf={(id) => caseAddress(id)} />
    </>
  )
}
