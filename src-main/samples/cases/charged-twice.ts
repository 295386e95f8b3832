import { type SampleCase, scene, writes } from '../script'

/** An invoice charged twice: refunded, followed up, closed. */
export const chargedTwice: SampleCase = {
  scenes: [
    scene(-52, '10:05', 'accounts', ({ say, contact, day, language }) => ({
      type: 'open',
      direction: 'we-answer',
      channel: 'email',
      happened: { kind: 'day', on: day(-53) },
      party: { contact: contact('nguyen'), role: 'client', status: 'consumer' },
      title: say('Acompte de 30 % prélevé deux fois', 'Deposit of 30% taken twice'),
      disputeType: 'billing',
      department: 'accounting',
      priority: 'P2',
      summary: say(
        'L’acompte de la salle d’eau a été prélevé le 2 puis le 5 du mois. La banque nous facture des frais de découvert.',
        'The deposit for the shower room was taken on the 2nd and again on the 5th. The bank charges us for the overdraft.'
      ),
      wanted: say(
        'Le remboursement du second prélèvement et des frais.',
        'The second payment and the bank charges refunded.'
      ),
      since: { kind: 'day', on: day(-56) },
      amount: { cents: 184_740, currency: 'EUR' },
      language
    })),
    scene(-52, '10:06', 'accounts', ({ person }) => ({ type: 'assign', to: person('accounts') })),
    writes(-52, '11:40', 'handler', 'acknowledgement'),
    scene(-51, '09:10', 'accounts', () => ({ type: 'move-stage', to: 'investigating' })),
    scene(-51, '09:45', 'accounts', async ({ say, picture }) => ({
      type: 'add-evidence',
      text: say(
        'Relevé envoyé par les clients : deux lignes du même montant',
        'Statement sent by the clients: two lines of the same amount'
      ),
      visibility: 'communicable',
      attachments: [await picture('statement')]
    })),
    scene(-50, '14:20', 'accounts', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Le fichier de prélèvement a été envoyé deux fois à la banque après l’incident du 4.',
        'The direct debit file went to the bank twice after the incident of the 4th.'
      )
    })),
    scene(-49, '17:05', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('nguyen'),
      outcome: 'reached',
      duration: 12,
      visibility: 'communicable',
      text: say(
        'Erreur expliquée et reconnue. M. de La Tour choisit le virement plutôt que l’avoir ; il enverra le justificatif des frais.',
        'Mistake explained and admitted. Mr de La Tour chooses a transfer rather than a credit note; he will send proof of the charges.'
      )
    })),
    scene(-49, '17:10', 'handler', () => ({ type: 'move-stage', to: 'proposing' })),
    scene(-48, '09:00', 'handler', ({ say }) => ({
      type: 'sign-agreement',
      visibility: 'communicable',
      text: say(
        'Virement de 1 847,40 € et remboursement de 16 € de frais, sous dix jours.',
        'Transfer of €1,847.40 and refund of €16 of charges, within ten days.'
      ),
      amount: { cents: 186_340, currency: 'EUR' }
    })),
    scene(-48, '09:01', 'handler', () => ({ type: 'move-stage', to: 'agreed' })),
    scene(-47, '10:30', 'accounts', ({ promise, say }) => ({
      type: 'keep-promise',
      promise: promise(),
      text: say('Réponse donnée avant la date.', 'Answer given ahead of the date.')
    })),
    scene(-46, '10:30', 'accounts', () => ({ type: 'move-stage', to: 'implementing' })),
    scene(-44, '15:00', 'accounts', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'out',
      with: contact('nguyen'),
      visibility: 'communicable',
      text: say('Avis de virement envoyé : 1 863,40 €.', 'Notice of transfer sent: €1,863.40.')
    })),
    scene(-43, '09:00', 'handler', () => ({ type: 'move-stage', to: 'resolved' })),
    scene(-21, '11:00', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'in',
      with: contact('nguyen'),
      outcome: 'reached',
      duration: 6,
      text: say(
        'Tout est en ordre. Mme Nguyen a apprécié d’être rappelée.',
        'All is in order. Ms Nguyen was glad to be called back.'
      )
    })),
    scene(-21, '11:05', 'handler', () => ({ type: 'move-stage', to: 'followed-up' })),
    scene(-14, '09:30', 'handler', () => ({ type: 'move-stage', to: 'closed' }))
  ]
}
