import type { Capture } from '../../../src-main/store/commands/capture-case'
import { type CaseCommand, type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import { type Contact, type ContactInput, contact } from '../../../src-shared/domain/contact/contact'
import type { OrganisationCommand } from '../../../src-shared/domain/organisation/decide'
import { organisationCommand } from '../../../src-shared/domain/organisation/decide'
import { leaHandler } from './test-store'

export const noAddress = {
  flat: '',
  building: '',
  street: '12 rue de l’Église',
  locality: '',
  postcode: '69003',
  town: 'Lyon',
  country: 'FR'
}

export function person(firstName: string, lastName: string, more: Partial<ContactInput> = {}): Contact {
  return contact.parse({
    kind: 'person',
    civility: 'madame',
    firstName,
    lastName,
    status: 'consumer',
    address: noAddress,
    phones: ['06 12 34 56 78'],
    emails: [],
    language: 'fr',
    notes: '',
    ...more
  })
}

export function company(name: string): Contact {
  return contact.parse({
    kind: 'body',
    body: 'company',
    name,
    attention: '',
    status: 'professional',
    address: noAddress,
    phones: [],
    emails: ['contact@exemple.fr'],
    language: 'fr',
    notes: ''
  })
}

/** A command as a screen sends it, parsed. */
export function asks(input: CaseCommandInput): CaseCommand {
  return caseCommand.parse(input)
}

export const aLeak = {
  direction: 'we-answer',
  channel: 'call',
  title: '',
  disputeType: 'works',
  department: 'works',
  priority: 'P2',
  summary: 'Infiltration au plafond de la salle de bains, depuis l’orage de dimanche.',
  wanted: 'Que quelqu’un vienne voir avant vendredi.',
  since: { kind: 'day', on: '2026-03-01' },
  language: 'fr'
} as const

export function aCapture(who: Contact = person('Marguerite', 'Lefèvre'), opening: object = {}): Capture {
  const parsed = asks({
    type: 'open',
    party: { contact: '0192f1a0-0000-7000-8000-0000000000c1', role: 'client', status: who.status },
    ...aLeak,
    ...opening
  } as CaseCommandInput)
  if (parsed.type !== 'open') throw new Error('not an opening')
  const { type: _type, party: _party, ...rest } = parsed
  return { who: { kind: 'new', contact: who }, role: 'client', status: who.status, opening: rest }
}

/** What the first page asks of a firm: who signs, how it counts. */
export const firmCommands: readonly OrganisationCommand[] = [
  {
    type: 'set-person',
    person: {
      id: leaHandler,
      firstName: 'Léa',
      lastName: 'Nuñez d’Épinay',
      capacity: 'Responsable du service clients',
      phone: '',
      email: '',
      powers: { letters: true, notices: { kind: 'any' }, gestures: { kind: 'none' } },
      active: true
    }
  },
  {
    type: 'set-preferences',
    preferences: {
      zone: 'Europe/Paris',
      language: 'fr',
      references: { prefix: '', firstNumber: 1, digits: 4 },
      departments: []
    }
  }
].map((command) => organisationCommand.parse(command))
