import { defaultPattern } from '../../src-shared/domain/reference/reference'
import type { Input } from '../../src-shared/ipc/contract'

export const SIGNATORY = '0190f5fe-0000-7000-8000-000000000001'
export const FIRM_PASSPHRASE = 'Le chantier de l’îlot Sainte-Thérèse'

/** What the first page asks, filled in. */
export function firstPage(more: Partial<Input<'app.create-workspace'>> = {}): Input<'app.create-workspace'> {
  return {
    screen: { language: 'fr', scheme: 'light' },
    company: {
      name: 'Maçonnerie Lemaître & Filles',
      legalForm: 'SARL',
      capital: '50 000 €',
      address: ['3 rue de l’Abbé-Grégoire', '69001 LYON'],
      register: 'Lyon 512 345 678',
      vatNumber: '',
      phone: '',
      email: '',
      website: '',
      place: 'Lyon'
    },
    people: [
      {
        id: SIGNATORY,
        firstName: 'Jeanne',
        lastName: 'Lemaître',
        capacity: 'Gérante',
        phone: '',
        email: '',
        powers: { letters: true, notices: { kind: 'any' }, gestures: { kind: 'any' } },
        active: true
      }
    ],
    preferences: { zone: 'Europe/Paris', language: 'fr', references: defaultPattern, departments: [] },
    letter: 'A',
    passphrase: FIRM_PASSPHRASE,
    useKeyring: false,
    ...more
  }
}
