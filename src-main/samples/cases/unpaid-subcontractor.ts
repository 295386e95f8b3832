import { type SampleCase, scene } from '../script'

/** A subcontractor who says we owe him: unpaid because works are disputed; a proposal is on the table. */
export const unpaidSubcontractor: SampleCase = {
  scenes: [
    scene(-45, '08:30', 'accounts', async ({ say, contact, day, language, picture }) => ({
      type: 'open',
      direction: 'we-answer',
      channel: 'letter',
      happened: { kind: 'day', on: day(-46) },
      party: { contact: contact('carrelage'), role: 'subcontractor', status: 'professional' },
      title: say('Facture F-2231 impayée, Carrelages Ferreira', 'Invoice F-2231 unpaid, Carrelages Ferreira'),
      disputeType: 'unpaid',
      department: 'accounting',
      priority: 'P3',
      summary: say(
        'Le carreleur réclame le solde de son marché, bloqué par nos réserves sur le carrelage de la cage B.',
        'The tiler claims the balance of his contract, held back because of our reservations on the tiling of staircase B.'
      ),
      wanted: say('Le paiement de 7 218,00 € et des intérêts.', 'Payment of €7,218.00 with interest.'),
      since: { kind: 'day', on: day(-76) },
      amount: { cents: 721_800, currency: 'EUR' },
      attachments: [await picture('invoice')],
      language
    })),
    scene(-45, '08:40', 'accounts', ({ person }) => ({ type: 'assign', to: person('accounts') })),
    scene(-45, '16:05', 'accounts', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('carrelage'),
      outcome: 'reached',
      duration: 9,
      text: say(
        'Réclamation confirmée de vive voix à Mme Ferreira, réponse annoncée.',
        'Claim confirmed by phone to Ms Ferreira, an answer announced.'
      )
    })),
    scene(-45, '16:06', 'accounts', ({ say }) => ({
      type: 'move-stage',
      to: 'acknowledged',
      reason: say('Accusé donné par téléphone, à sa demande.', 'Acknowledged by phone, at her request.')
    })),
    scene(-43, '10:00', 'works', () => ({ type: 'move-stage', to: 'investigating' })),
    scene(-40, '15:30', 'works', async ({ say, picture }) => ({
      type: 'add-evidence',
      text: say('Douze carreaux sonnent creux au droit du palier', 'Twelve tiles sound hollow on the landing'),
      visibility: 'communicable',
      attachments: [await picture('tiles')]
    })),
    scene(-38, '09:15', 'works', ({ say, person, day }) => ({
      type: 'add-task',
      text: say('Chiffrer la reprise des douze carreaux', 'Cost the repair of the twelve tiles'),
      due: day(-30),
      owner: person('works')
    })),
    scene(-31, '17:40', 'works', ({ task }) => ({ type: 'finish-task', task: task() })),
    scene(-30, '09:00', 'accounts', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Reprise chiffrée à 640 € HT. Payer le reste tout de suite : retenir 7 218 € pour 640 € ne se défend pas.',
        'Repair costed at €640 before VAT. Pay the rest at once: holding €7,218 for €640 cannot be defended.'
      )
    })),
    scene(-22, '11:30', 'accounts', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'in',
      with: contact('carrelage'),
      text: say(
        'Mme Ferreira demande une réponse écrite avant la fin du mois.',
        'Ms Ferreira asks for a written answer before the end of the month.'
      )
    })),
    scene(-9, '10:20', 'director', () => ({ type: 'move-stage', to: 'proposing' })),
    scene(-9, '10:25', 'director', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'out',
      with: contact('carrelage'),
      visibility: 'communicable',
      text: say(
        'Deux solutions proposées : 6 450 € payés sous huit jours et le solde après reprise ; ou une reprise par nos soins, déduite.',
        'Two solutions offered: €6,450 paid within eight days and the balance after repair; or a repair by us, deducted.'
      )
    })),
    scene(-9, '10:30', 'director', ({ say, day, person }) => ({
      type: 'make-promise',
      text: say('rappeler Mme Ferreira sur les deux solutions', 'call Ms Ferreira back about the two solutions'),
      due: day(2),
      by: person('director')
    }))
  ]
}
