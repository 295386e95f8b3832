import { describe, expect, it } from 'vitest'
import { shippedTemplate } from '../../../../src-main/letters/letter-templates'
import { letterContent } from '../../../../src-shared/domain/letter/content'
import { attachmentId, contactId, letterId, personId } from '../../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../../src-shared/lib/plain-date'
import { addresseeOf, composeLetter, envelope, manners } from '../../../../src-shared/texts/letters/compose'
import { messageText } from '../../../../src-shared/texts/letters/message-text'
import { proposeLetter } from '../../../../src-shared/texts/letters/propose'
import {
  client,
  clientId,
  company,
  leakingFlat,
  manager,
  sourcesOf,
  subcontractor,
  subcontractorId
} from '../../../support/letter-sources'

const letter = letterId.parse('01890000-0000-7000-8000-0000000000f1')
const sources = sourcesOf(leakingFlat())
const words = (content: ReturnType<typeof composeLetter>): string[] =>
  content.body.map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : block.kind))

it('holds no word of what is written for the file, on paper or as an e-mail', () => {
  for (const kind of ['progress-update', 'formal-notice'] as const) {
    const draft = { ...proposeLetter(kind, letter, sources), fileText: 'FICHIER9Q' }
    const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: client } })
    expect(JSON.stringify(content)).not.toContain('FICHIER9Q')
    if (draft.kind !== 'formal-notice') expect(messageText(draft, client, manager)).not.toContain('FICHIER9Q')
  }
})

describe('the acknowledgement', () => {
  const draft = proposeLetter('acknowledgement', letter, sources)
  const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: client } })

  it('goes to the client, says what was understood and when we come back', () => {
    expect(draft.to).toBe(clientId)
    expect(content.greeting).toBe('Bonjour Madame Lefèvre,')
    expect(words(content)).toContain('L’eau traverse le plafond de la salle de bains depuis l’orage.')
    expect(words(content)).toEqual(
      expect.arrayContaining(['Vous souhaitez\u00a0:', 'Que le toit soit repris avant Noël.'])
    )
    expect(words(content)).toContainEqual(expect.stringContaining('au plus tard le mardi 24\u00a0mars 2026'))
    expect(words(content).at(-1)).toContain('Hélène Garnier-Dupré, 06 00 00 00 01, contact@bati-rhone.example')
  })

  it('is content a sheet can carry: no recorded delivery, the reference in its place', () => {
    expect(letterContent.parse(content)).toEqual(content)
    expect(content.delivery).toEqual([])
    expect(content.references).toEqual([{ label: 'Notre référence\u00a0:', value: '2026-A-0042-1' }])
    expect(content.mentions).toEqual([
      'Bâti-Rhône Constructions, SARL au capital de 50 000 €',
      'Siège\u00a0: 18 rue de l’Abbé-Boisard, 69007 Lyon',
      'RCS Lyon 512 345 678'
    ])
    expect(content.addressee.lines).toEqual(['Madame Marguerite Lefèvre', '12 RUE DE L EGLISE', '69003 LYON'])
  })
})

describe('what a template of the firm says below its promise', () => {
  const below = {
    ...sources,
    templates: (...of: Parameters<typeof shippedTemplate>) =>
      `${shippedTemplate(...of)}\n\nNos bureaux sont fermés le vendredi.`
  }
  const draft = proposeLetter('acknowledgement', letter, below)
  const said = words(composeLetter(draft, below, { company, signatory: manager, addressee: { contact: client } }))

  it('is a paragraph of its own, after the day that was promised and before whom to speak to', () => {
    const promised = said.findIndex((text) => text.includes('au plus tard le mardi 24\u00a0mars 2026'))
    expect(draft).toHaveProperty('promise.text', expect.not.stringContaining('vendredi'))
    expect(said.slice(promised + 1)).toEqual([
      'Nos bureaux sont fermés le vendredi.',
      expect.stringContaining('06 00 00 00 01')
    ])
  })
})

describe('a lawyer or a notary', () => {
  const lawyer = { ...client, civility: 'maitre' as const, firstName: 'Odile', lastName: 'Aubry' }

  it.each(['fr', 'en'] as const)('is Maître on the envelope and in the greeting (%s)', (language) => {
    expect(envelope(language, lawyer).lines[0]).toBe('Maître Odile Aubry')
    expect(manners({ kind: 'formal-notice', language }, lawyer).greeting).toContain('Maître,')
    expect(manners({ kind: 'acknowledgement', language }, lawyer).greeting).toContain('Maître Aubry,')
  })

  it('is shortened where the line of the window would be too long', () => {
    const long = { ...lawyer, firstName: 'Marie-Antoine', lastName: 'Lefèvre-Beaumarchais' }
    expect(envelope('fr', long).lines[0]).toBe('Me Marie-Antoine Lefèvre-Beaumarchais')
  })
})

describe('the picture of a signature', () => {
  const signature = attachmentId.parse('01890000-0000-7000-8000-0000000000a7')
  const signatory = { ...manager, signature }
  const proposed = proposeLetter('formal-notice', letter, sources)
  const under = (signing: 'space' | 'image' | undefined, author = manager.id, who: typeof manager = signatory) => {
    const draft = { ...proposed, ...(signing && { signing }) }
    const own = { ...sources, author }
    return composeLetter(draft, own, { company, signatory: who, addressee: { contact: client } }).signature.image
  }

  it('is drawn where it is chosen, with its own words for who cannot see it', () => {
    expect(under('image')).toEqual({ source: 'signature', alt: 'Signature de Hélène Garnier-Dupré' })
  })

  it('leaves room for the hand where nobody chose, where the hand was, and where there is no picture', () => {
    expect(under(undefined)).toBeUndefined()
    expect(under('space')).toBeUndefined()
    expect(under('image', manager.id, manager)).toBeUndefined()
  })

  it('is never put there by somebody else', () => {
    expect(under('image', personId.parse('01890000-0000-7000-8000-0000000000e9'))).toBeUndefined()
  })
})

describe('a letter to a party in insolvency', () => {
  const appointed = contactId.parse('01890000-0000-7000-8000-0000000000c9')
  const { state } = sources
  const insolvency = {
    entry: state.openedBy,
    debtor: subcontractorId,
    proceedings: 'liquidation',
    published: plainDate.parse('2026-01-15'),
    appointed,
    claimToDeclare: true,
    abroad: false
  } as const
  const liquidator = { ...client, firstName: 'Odile', lastName: 'Aubry' }
  const known = {
    ...sources,
    state: { ...state, insolvencies: [insolvency] },
    contacts: new Map([...sources.contacts, [appointed, liquidator]])
  }

  it('goes to whom the court appointed, and says for whom', () => {
    const addressee = addresseeOf(known, subcontractorId)
    if (!addressee) throw new Error('nobody')
    const draft = proposeLetter('formal-notice', letter, known)
    const { addressee: written } = composeLetter(draft, known, { company, signatory: manager, addressee })
    expect(written.lines).toEqual([
      'Madame Odile Aubry',
      'ès qualités de liquidateur judiciaire',
      'pour Étanchéité du Forez',
      '12 RUE DE L EGLISE',
      '69003 LYON'
    ])
    expect(addresseeOf(known, clientId)).toEqual({ contact: client })
  })

  it.each([
    ['fr', 'liquidation', undefined, 'ès qualités de liquidateur judiciaire'],
    ['fr', 'safeguard', undefined, 'ès qualités de mandataire judiciaire'],
    ['fr', 'reorganisation', 'administrator', 'ès qualités d’administrateur'],
    ['en', 'liquidation', undefined, 'as liquidator']
  ] as const)('names the capacity in %s: %s, %s', (language, proceedings, capacity, line) => {
    const one = { ...insolvency, proceedings, capacity }
    const addressee = addresseeOf({ ...known, state: { ...state, insolvencies: [one] } }, subcontractorId)
    if (!addressee) throw new Error('nobody')
    expect(line.length).toBeLessThanOrEqual(38)
    expect(envelope(language, addressee.contact, addressee.insteadOf).lines).toContain(line)
  })

  it('keeps whom the one appointed stands for where there is no room for the capacity too', () => {
    const places = { flat: '2e étage', building: 'Le Forum, bâtiment A', locality: 'CS 40118', town: 'Lyon Cedex 3' }
    const office = { ...liquidator, address: { ...liquidator.address, ...places } }
    const insteadOf = { debtor: subcontractor, capacity: 'liquidator' } as const
    expect(envelope('fr', office, insteadOf)).toMatchObject({
      lines: [
        'Madame Odile Aubry',
        'pour Étanchéité du Forez',
        '2e étage Le Forum, bâtiment A',
        '12 RUE DE L EGLISE',
        'CS 40118',
        '69003 LYON CEDEX 03'
      ],
      issues: []
    })
  })
})

describe('the formal notice', () => {
  const draft = proposeLetter('formal-notice', letter, sources)
  const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: subcontractor } })

  it('goes to the one who owes, not to the complainant', () => {
    expect(draft.to).toBe(subcontractorId)
    expect(content.addressee.lines[0]).toBe('Étanchéité du Forez')
  })

  it('lists the defects and demands by both forms of the deadline', () => {
    expect(content.body).toContainEqual({
      kind: 'list',
      style: 'bullet',
      items: [
        [{ text: 'n°\u00a01, salle de bains\u00a0: joint de baignoire absent' }],
        [{ text: 'n°\u00a02, toiture\u00a0: solin non posé' }]
      ]
    })
    const demand = content.body.find((block) => block.kind === 'demand')
    expect(demand?.runs[0]?.text).toBe(
      'Par la présente, nous vous mettons en demeure de reprendre les désordres énumérés ci-dessus, dans un délai de 15 jours à compter de la première présentation de cette lettre, et au plus tard le jeudi 9\u00a0avril 2026.'
    )
    expect(content.delivery).toEqual(['Lettre recommandée avec avis de réception'])
    expect(content.closing).toBe('Veuillez agréer, Madame, Monsieur, nos salutations distinguées.')
  })

  it('offers a meeting after the demand, and tells a consumer of the mediator', () => {
    const meeting = {
      kind: 'joint-inspection',
      on: plainDate.parse('2026-04-14'),
      at: '09:30',
      place: 'sur place'
    } as const
    const mediator = { name: 'CM2C', address: '14 rue Saint-Jean, 75017 Paris', website: 'cm2c.example', notes: '' }
    const known = { ...sources, organisation: { ...sources.organisation, mediator } }
    const parties = { company, signatory: manager, addressee: { contact: subcontractor } }
    const said = words(composeLetter({ ...draft, meeting }, known, parties))
    expect(said.findIndex((one) => one.includes('constat contradictoire le mardi'))).toBeGreaterThan(
      said.findIndex((one) => one.includes('mettons en demeure'))
    )
    expect(said.join(' ')).not.toContain('CM2C')
    expect(words(composeLetter({ ...draft, to: clientId }, known, parties)).join(' ')).toContain('CM2C')
  })

  it('speaks English under French law when the letter is in English', () => {
    const english = { ...draft, language: 'en' as const }
    const letterInEnglish = composeLetter(english, sources, {
      company,
      signatory: manager,
      addressee: { contact: subcontractor }
    })
    expect(letterInEnglish.greeting).toBe('Dear Sir or Madam,')
    expect(letterInEnglish.closing).toBe('Yours faithfully,')
    expect(letterInEnglish.labels.dateline).toBe('Lyon, 10\u00a0March 2026')
  })
})

describe('the confirmation of a call', () => {
  const spoken = {
    at: instant.parse('2026-03-10T08:30:00.000Z'),
    text: 'Une tache nouvelle au plafond du couloir.',
    readBack: true,
    wanted: 'Une visite cette semaine.'
  }
  const draft = proposeLetter('call-confirmation', letter, sources, { spoken })
  const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: client } })

  it('says when we spoke, what was read back and wanted, and asks to be corrected', () => {
    expect(draft.to).toBe(clientId)
    expect(words(content)[0]).toContain('au téléphone le 10\u00a0mars 2026')
    expect(words(content)).toEqual(
      expect.arrayContaining([
        'Voici ce que nous avons compris, tel que nous vous l’avons relu\u00a0:',
        'Une tache nouvelle au plafond du couloir.',
        'Une visite cette semaine.'
      ])
    )
    expect(words(content).join(' ')).toContain('dites-le-nous')
    expect(letterContent.parse(content)).toEqual(content)
  })

  it('promises nothing by itself, and names what was promised before with its day', () => {
    expect(words(content).join(' ')).not.toContain('Prochaine étape')
    const promised = leakingFlat()
    const done = promised.ask({ type: 'make-promise', text: 'envoyer le couvreur', due: '2026-03-20' })
    if (!done.ok) throw new Error(done.reason.code)
    const told = proposeLetter('call-confirmation', letter, sourcesOf(promised), { spoken })
    expect('body' in told && told.body).toContain('- envoyer le couvreur, au plus tard le vendredi 20\u00a0mars 2026')
  })
})

describe('news while there is no answer', () => {
  const draft = proposeLetter('progress-update', letter, sources)
  const content = composeLetter(draft, sources, { company, signatory: manager, addressee: { contact: client } })

  it('names the wait, what was understood, a gap to fill with what was done, and the day of the next news', () => {
    expect(words(content)[0]).toContain('Vous attendez de nos nouvelles depuis le')
    expect(words(content)).toContain('L’eau traverse le plafond de la salle de bains depuis l’orage.')
    expect('body' in draft && draft.body).toContain('[à compléter\u00a0: ce qui a été fait]')
    expect(words(content).join(' ')).toContain('Prochaine étape\u00a0: nous vous disons où en sont nos vérifications')
    expect('promise' in draft && draft.promise.due).toBe('2026-03-17')
  })

  it('apologises for a day that was promised and missed', () => {
    const play = leakingFlat()
    const made = play.ask({ type: 'make-promise', text: 'Rappeler', due: '2026-03-12' })
    if (!made.ok) throw new Error(made.reason.code)
    const late = { ...sourcesOf(play), today: plainDate.parse('2026-03-16') }
    const told = proposeLetter('progress-update', letter, late)
    expect('body' in told && told.body).toMatch(/^Nous devions revenir vers vous le 12\u00a0mars 2026 .*excuses/mu)
  })
})

it('promises what hangs on their answer for after the day it is asked for', () => {
  const draft = proposeLetter('information-request', letter, sources)
  if (draft.kind === 'formal-notice') throw new Error('A message was asked for')
  expect(draft.demand.due && draft.promise.due && draft.promise.due > draft.demand.due).toBe(true)
})
