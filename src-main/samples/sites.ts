import type { Site } from '../../src-shared/domain/site/events'

const at = (street: string, postcode: string, town: string, building = ''): Site['address'] => ({
  street,
  postcode,
  town,
  building,
  flat: '',
  locality: '',
  country: 'FR'
})

/** The sites of the sample cases; their streets and numbers are invented. */
export const sites = {
  ormes: {
    name: 'Résidence Les Ormes',
    businessNumber: '24-118',
    address: at('12 rue de l’Église', '69003', 'Lyon', 'Résidence Les Ormes')
  },
  tilleuls: {
    name: 'Résidence Les Tilleuls',
    businessNumber: '25-031',
    address: at('8 chemin du Moulin-Carron', '69130', 'Écully', 'Résidence Les Tilleuls')
  },
  francheville: {
    name: 'Maison Bernard, Francheville',
    businessNumber: '24-207',
    address: at('5 montée du Châtelard', '69340', 'Francheville')
  }
} satisfies Record<string, Site>
export type SiteKey = keyof typeof sites
