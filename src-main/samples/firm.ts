import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Company, Mediator, Person } from '../../src-shared/domain/organisation/organisation'
import { allPowers, noPowers } from '../../src-shared/domain/organisation/powers'

/** An invented firm; its numbers belong to nobody, its addresses end in `.example` (RFC 2606). */
export const company: Company = {
  name: 'Bâti-Rhône Constructions',
  legalForm: 'SARL',
  capital: '50 000 €',
  address: ['18 rue de l’Abbé-Boisard', '69007 Lyon'],
  register: 'Lyon 000 345 678',
  vatNumber: '',
  phone: '04 65 71 00 10',
  email: 'contact@bati-rhone.example',
  website: 'www.bati-rhone.example',
  place: 'Lyon'
}

export const mediator: Mediator = {
  name: 'Médiation Conso Bâtiment',
  address: '27 avenue de la Libération, 42400 Saint-Chamond',
  website: 'www.mediation-conso-batiment.example',
  waitingDays: 60,
  replyDays: 15,
  notes: ''
}

export const personKeys = ['director', 'handler', 'works', 'accounts'] as const
export type PersonKey = (typeof personKeys)[number]

const limited = { kind: 'up-to', amount: { cents: 300_000, currency: 'EUR' } } as const

const roles: Record<PersonKey, Pick<Person, 'department' | 'powers'>> = {
  director: { department: 'management', powers: allPowers },
  handler: { department: 'client-relations', powers: { letters: true, notices: limited, gestures: limited } },
  works: { department: 'works', powers: { letters: true, notices: limited, gestures: { kind: 'none' } } },
  accounts: { department: 'accounting', powers: noPowers }
}

const names: Record<PersonKey, readonly [firstName: string, lastName: string, phone: string]> = {
  director: ['Hélène', 'Garnier-Dupré', '06 39 98 00 01'],
  handler: ['Samira', 'Benali', '06 39 98 00 02'],
  works: ['Thomas', 'Le Goff', '06 39 98 00 03'],
  accounts: ['Odile', 'Marchand', '']
}

const capacities: Record<Language, Record<PersonKey, string>> = {
  fr: { director: 'Gérante', handler: 'Chargée des litiges', works: 'Conducteur de travaux', accounts: 'Comptable' },
  en: { director: 'Managing director', handler: 'Dispute handler', works: 'Works manager', accounts: 'Accountant' }
}

/** The people of the firm, but for the ids that the workspace gives them. */
export function person(key: PersonKey, language: Language): Omit<Person, 'id'> {
  const [firstName, lastName, phone] = names[key]
  return { firstName, lastName, phone, email: '', capacity: capacities[language][key], active: true, ...roles[key] }
}
