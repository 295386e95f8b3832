import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../src-shared/domain/contact/contact'

const at = (street: string, postcode: string, town: string, flat = '', building = '') => ({
  street,
  postcode,
  town,
  flat,
  building,
  locality: '',
  country: 'FR'
})
const rest = (phone: string, email: string, language: Language) => ({
  phones: phone ? [phone] : [],
  emails: email ? [email] : [],
  notes: '',
  language
})

/** People and firms of the sample cases; phone numbers are of the range kept for fiction (Arcep decision 2018-0881). */
export const contacts = {
  lefevre: (language: Language): Contact => ({
    kind: 'person',
    civility: 'madame',
    firstName: 'Marguerite',
    lastName: 'Lefèvre',
    status: 'consumer',
    address: at('12 rue de l’Église', '69003', 'Lyon', 'Appartement B12', 'Résidence Les Ormes'),
    ...rest('06 39 98 01 01', 'm.lefevre@courriel.example', language)
  }),
  forez: (language: Language): Contact => ({
    kind: 'body',
    body: 'company',
    name: 'Étanchéité du Forez',
    attention: 'Monsieur Yannick Roussel',
    status: 'professional',
    address: at('4 avenue Jean-Jaurès', '42000', 'Saint-Étienne'),
    ...rest('04 65 71 02 02', 'chantiers@etancheite-forez.example', language)
  }),
  nguyen: (language: Language): Contact => ({
    kind: 'household',
    names: ['Linh Nguyen', 'Paul-Antoine de La Tour'],
    status: 'consumer',
    address: at('3 bis impasse des Lilas', '69100', 'Villeurbanne'),
    ...rest('06 39 98 03 03', 'nguyen.delatour@courriel.example', language)
  }),
  carrelage: (language: Language): Contact => ({
    kind: 'body',
    body: 'company',
    name: 'Carrelages Ferreira & Fils',
    attention: 'Madame Inês Ferreira',
    status: 'professional',
    address: at('21 rue du Docteur-Rebatel', '69003', 'Lyon'),
    ...rest('04 65 71 04 04', 'compta@ferreira-carrelages.example', language)
  }),
  tilleuls: (language: Language): Contact => ({
    kind: 'body',
    body: 'syndicate',
    name: 'Syndicat des copropriétaires de la résidence Les Tilleuls',
    attention: 'Cabinet Montplaisir Gestion, syndic',
    status: 'non-professional',
    address: at('58 cours Albert-Thomas', '69008', 'Lyon'),
    ...rest('04 65 71 05 05', 'gestion@montplaisir.example', language)
  }),
  menuiserie: (language: Language): Contact => ({
    kind: 'body',
    body: 'company',
    name: 'Menuiseries Alu-Pro Diffusion',
    attention: '',
    status: 'professional',
    address: at('Zone industrielle du Bois-Galand', '38300', 'Bourgoin-Jallieu'),
    ...rest('04 65 71 06 06', '', language)
  }),
  okafor: (language: Language): Contact => ({
    kind: 'person',
    civility: 'unknown',
    firstName: 'Camille',
    lastName: 'Okafor-Saint-Martin',
    status: 'consumer',
    address: at('7 quai Rambaud', '69002', 'Lyon'),
    ...rest('06 39 98 07 07', '', language)
  }),
  bernard: (language: Language): Contact => ({
    kind: 'person',
    civility: 'monsieur',
    firstName: 'Jean-Baptiste',
    lastName: 'Bernard',
    status: 'consumer',
    address: at('145 chemin des Trois-Noyers', '69340', 'Francheville'),
    ...rest('06 39 98 08 08', 'jb.bernard@courriel.example', language)
  })
} satisfies Record<string, (language: Language) => Contact>

export type ContactKey = keyof typeof contacts
