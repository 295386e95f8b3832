import { type SampleCase, scene } from '../script'

/** Windows that never come: we claim from a supplier on behalf of a site that waits. */
export const lateDelivery: SampleCase = {
  scenes: [
    scene(-37, '09:05', 'works', ({ say, contact, site, day, language }) => ({
      type: 'open',
      direction: 'we-claim',
      channel: 'email',
      happened: { kind: 'day', on: day(-37) },
      party: { contact: contact('menuiserie'), role: 'supplier', status: 'professional' },
      title: say('Vingt-quatre fenêtres en retard, Les Tilleuls', 'Twenty-four windows late, Les Tilleuls'),
      site: site('tilleuls'),
      disputeType: 'delivery',
      department: 'logistics',
      priority: 'P3',
      summary: say(
        'Commande 2417 : vingt-quatre fenêtres promises pour la semaine 38, toujours pas livrées. L’échafaudage coûte 310 € par semaine.',
        'Order 2417: twenty-four windows promised for week 38, still not delivered. The scaffolding costs €310 a week.'
      ),
      wanted: say(
        'Une date de livraison ferme et la prise en charge de l’échafaudage.',
        'A firm delivery date, and the scaffolding paid for.'
      ),
      since: { kind: 'between', from: day(-62), to: day(-58) },
      amount: { cents: 124_000, currency: 'EUR' },
      language
    })),
    scene(-37, '09:06', 'works', ({ person }) => ({ type: 'assign', to: person('works') })),
    scene(-37, '09:20', 'works', ({ contact }) => ({
      type: 'link-party',
      contact: contact('tilleuls'),
      role: 'owner',
      status: 'non-professional'
    })),
    scene(-35, '14:00', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('menuiserie'),
      outcome: 'no-answer',
      text: say('Standard occupé, trois essais.', 'Switchboard busy, three tries.')
    })),
    scene(-34, '10:10', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('menuiserie'),
      outcome: 'reached',
      duration: 8,
      text: say(
        'Le service client annonce « fin du mois », sans engagement.',
        'Customer service announces “the end of the month”, without commitment.'
      )
    })),
    scene(-30, '16:40', 'works', async ({ say, picture }) => ({
      type: 'add-evidence',
      text: say('Façade ouverte, échafaudage en place', 'Façade open, scaffolding standing'),
      visibility: 'communicable',
      attachments: [await picture('scaffold')]
    })),
    scene(-28, '09:00', 'works', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Le bon de commande signé porte bien la semaine 38 ; le délai n’y est pas « indicatif ».',
        'The signed order does say week 38; the date is not called “indicative” there.'
      )
    })),
    scene(-27, '11:15', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'out',
      with: contact('menuiserie'),
      visibility: 'communicable',
      text: say(
        'Relance écrite : date ferme demandée sous huit jours.',
        'Written reminder: a firm date asked for within eight days.'
      )
    })),
    scene(-19, '15:00', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'in',
      with: contact('menuiserie'),
      text: say(
        'Livraison annoncée pour le 28, sous réserve du vitrage.',
        'Delivery announced for the 28th, subject to the glazing.'
      )
    })),
    scene(-18, '08:45', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('tilleuls'),
      outcome: 'reached',
      duration: 4,
      text: say('Le syndic est prévenu de la date annoncée.', 'The manager is told of the date announced.')
    })),
    scene(-8, '17:00', 'works', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Aucun camion ce matin. Le syndic demande des comptes pour son assemblée.',
        'No lorry this morning. The manager asks for an account for his meeting.'
      )
    })),
    scene(-8, '17:05', 'handler', ({ say, day, person }) => ({
      type: 'add-task',
      text: say('Préparer la mise en demeure de livrer', 'Prepare the formal notice to deliver'),
      due: day(1),
      owner: person('handler')
    })),
    scene(-2, '09:40', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'letter',
      flow: 'in',
      with: contact('tilleuls'),
      text: say(
        'Le syndic menace de retenir les appels de fonds.',
        'The manager threatens to hold back the calls for funds.'
      )
    }))
  ]
}
