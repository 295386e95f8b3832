import { rateData } from '../../src-main/app/deadline-data'
import { shippedTemplate } from '../../src-main/letters/letter-templates'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { Contact } from '../../src-shared/domain/contact/contact'
import { ratesOf } from '../../src-shared/domain/deadline/interest/rates'
import type { Company, Person } from '../../src-shared/domain/organisation/organisation'
import { allPowers } from '../../src-shared/domain/organisation/powers'
import { attachmentId, type ContactId, contactId } from '../../src-shared/lib/ids'
import { plainDate, timeZone } from '../../src-shared/lib/plain-date'
import type { LetterSources } from '../../src-shared/texts/letters/sources'
import { author, PlayedCase } from './play-case'

export const company: Company = {
  name: 'Bâti-Rhône Constructions',
  legalForm: 'SARL',
  capital: '50 000 €',
  address: ['18 rue de l’Abbé-Boisard', '69007 Lyon'],
  register: 'Lyon 512 345 678',
  vatNumber: '',
  phone: '04 78 00 00 00',
  email: 'contact@bati-rhone.example',
  website: '',
  place: 'Lyon'
}

export const manager: Person = {
  id: author,
  firstName: 'Hélène',
  lastName: 'Garnier-Dupré',
  capacity: 'Gérante',
  phone: '06 00 00 00 01',
  email: '',
  powers: allPowers,
  active: true
}

const address = { flat: '', building: '', locality: '', country: 'FR' }
export const client: Contact = {
  kind: 'person',
  civility: 'madame',
  firstName: 'Marguerite',
  lastName: 'Lefèvre',
  status: 'consumer',
  address: { ...address, street: '12 rue de l’Église', postcode: '69003', town: 'Lyon' },
  phones: ['06 12 34 56 78'],
  emails: [],
  language: 'fr',
  notes: ''
}
export const subcontractor: Contact = {
  kind: 'body',
  body: 'company',
  name: 'Étanchéité du Forez',
  attention: 'M. Yannick Le Goff',
  status: 'professional',
  address: { ...address, street: '4 avenue Jean-Jaurès', postcode: '42000', town: 'Saint-Étienne' },
  phones: [],
  emails: [],
  language: 'fr',
  notes: ''
}

export const clientId = contactId.parse('01890000-0000-7000-8000-0000000000c1')
export const subcontractorId = contactId.parse('01890000-0000-7000-8000-0000000000c2')
export const photograph = attachmentId.parse('01890000-0000-7000-8000-0000000000a1')

export const complaint: CaseCommandInput = {
  type: 'open',
  direction: 'between',
  channel: 'call',
  party: { contact: clientId, role: 'client', status: 'consumer' },
  title: 'Infiltration, appartement B12',
  disputeType: 'works',
  department: 'works',
  priority: 'P2',
  summary: 'L’eau traverse le plafond de la salle de bains depuis l’orage.',
  wanted: 'Que le toit soit repris avant Noël.',
  since: { kind: 'about', on: plainDate.parse('2026-02-20') },
  language: 'fr'
}

export const photographs: CaseCommandInput = {
  type: 'add-evidence',
  text: 'Plafond de la salle de bains',
  visibility: 'communicable',
  attachments: [
    { id: photograph, name: 'plafond.jpg', mediaType: 'image/jpeg', size: 3_000_000, sha256: 'ab'.repeat(32) }
  ]
}

/** A case with a client, a subcontractor, two defects and a photograph that may be shown. */
export function leakingFlat(): PlayedCase {
  const played = new PlayedCase()
  const commands: CaseCommandInput[] = [
    complaint,
    { type: 'link-party', contact: subcontractorId, role: 'subcontractor', status: 'professional' },
    photographs,
    { type: 'observe-defect', kind: 'poor-work', place: 'salle de bains', text: 'joint de baignoire absent' },
    { type: 'observe-defect', kind: 'missing-work', place: 'toiture', text: 'solin non posé' }
  ]
  for (const command of commands) {
    const decision = played.ask(command)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.reason.code}`)
  }
  return played
}

export function sourcesOf(played: PlayedCase): LetterSources {
  return {
    state: played.open,
    organisation: { company, people: [manager], seen: {} },
    contacts: new Map<ContactId, Contact>([
      [clientId, client],
      [subcontractorId, subcontractor]
    ]),
    author,
    today: played.today,
    zone: timeZone.parse('Europe/Paris'),
    templates: shippedTemplate,
    rates: ratesOf(rateData())
  }
}
