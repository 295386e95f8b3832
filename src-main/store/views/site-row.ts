import type { SiteState } from '../../../src-shared/domain/site/evolve'
import { foldText, sortableText } from '../../../src-shared/lib/fold-text'
import type { ViewSitesTable } from '../tables/view-sites'
import type { Row } from './row'

export type SiteRow = Row<ViewSitesTable>

export function siteRow({ id, site, withdrawn }: SiteState): SiteRow {
  return {
    id,
    site: JSON.stringify(site),
    name_key: sortableText(site.name),
    folded: foldText([site.name, site.businessNumber, site.address.postcode, site.address.town].join(' ')),
    withdrawn: withdrawn ? 1 : 0
  }
}
