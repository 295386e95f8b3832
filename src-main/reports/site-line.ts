import type { Site } from '../../src-shared/domain/site/events'
import type { SiteId } from '../../src-shared/lib/ids'
import { streamsOf } from '../store/streams/streams'
import type { Vault } from '../store/vault/vault'

/** Where the works are, as one line of a paper; empty where it is not known. */
export function siteLine(site: Site | undefined): string {
  if (!site) return ''
  const { street, postcode, town } = site.address
  return [site.name, street, `${postcode} ${town}`.trim()].filter((one) => one !== '').join(', ')
}

/** The line of the site of that id. */
export async function siteLineOf(vault: Vault, id: SiteId | undefined): Promise<string> {
  return id === undefined ? '' : siteLine((await streamsOf(vault).sites.load(vault.read, id)).state?.site)
}
