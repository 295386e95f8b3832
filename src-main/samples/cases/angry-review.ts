import { type SampleCase, scene } from '../script'

/** An angry client on a review site, listened to at length, then promised dates that never came. */
export const angryReview: SampleCase = {
  scenes: [
    scene(-36, '18:40', 'handler', ({ say, contact, day, month, language }) => ({
      type: 'open',
      direction: 'we-answer',
      channel: 'social',
      happened: { kind: 'day', on: day(-36) },
      party: { contact: contact('okafor'), role: 'client', status: 'consumer' },
      title: say('Avis public : porte-fenêtre livrée rayée', 'Public review: French window delivered scratched'),
      disputeType: 'quality',
      department: 'production',
      priority: 'P3',
      summary: say(
        'Avis d’une étoile : « Porte-fenêtre rayée dès la pose, trois messages sans réponse. À fuir. »',
        'One-star review: “French window scratched on the day it was fitted, three messages without an answer. Avoid.”'
      ),
      wanted: say('Le remplacement du vitrage et des excuses.', 'The glazing replaced and an apology.'),
      since: { kind: 'month', month: month(-60) },
      language
    })),
    scene(-36, '18:42', 'handler', async ({ say, picture }) => ({
      type: 'add-evidence',
      text: say('Capture de l’avis', 'Screenshot of the review'),
      attachments: [await picture('review')]
    })),
    scene(-35, '09:00', 'director', ({ person }) => ({ type: 'assign', to: person('handler') })),
    scene(-35, '10:30', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('okafor'),
      outcome: 'message-left',
      duration: 1,
      text: say('Message laissé, avec ma ligne directe.', 'Message left, with my direct line.')
    })),
    scene(-34, '12:10', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'in',
      with: contact('okafor'),
      outcome: 'reached',
      duration: 23,
      visibility: 'communicable',
      text: say(
        'Écoute longue. Rayure de 30 cm à hauteur des yeux, visible à contre-jour. Personne n’a répondu aux trois messages de septembre.',
        'Listened at length. A 30 cm scratch at eye level, visible against the light. Nobody answered the three messages of September.'
      )
    })),
    scene(-34, '12:40', 'handler', ({ say }) => ({
      type: 'move-stage',
      to: 'acknowledged',
      reason: say('Accusé de vive voix pendant l’appel.', 'Acknowledged by word of mouth during the call.')
    })),
    scene(-33, '09:00', 'handler', ({ say, day, person }) => ({
      type: 'make-promise',
      text: say('donner la date de passage du technicien', 'give the date of the technician’s visit'),
      due: day(-28),
      by: person('handler')
    })),
    scene(-29, '14:00', 'handler', ({ promise, say }) => ({
      type: 'keep-promise',
      promise: promise(),
      text: say('Date donnée par message.', 'Date given by message.')
    })),
    scene(-24, '16:15', 'works', async ({ say, picture, moment }) => ({
      type: 'log-communication',
      channel: 'visit',
      flow: 'in',
      outcome: 'reached',
      duration: 30,
      happened: { kind: 'instant', at: moment(-24, '15:30') },
      visibility: 'communicable',
      text: say(
        'Rayure constatée, antérieure à la pose selon le sens des fibres du carton.',
        'Scratch confirmed; it predates the fitting, judging by the packing.'
      ),
      attachments: [await picture('scratch')]
    })),
    scene(-20, '11:00', 'handler', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Deux autres clients ont eu des vitrages rayés chez ce fournisseur cette année.',
        'Two other clients had scratched glazing from this supplier this year.'
      )
    })),
    scene(-12, '10:00', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'social',
      flow: 'in',
      with: contact('okafor'),
      text: say(
        'Nouveau commentaire sous l’avis : « Un mois, toujours rien. »',
        'New comment under the review: “A month, still nothing.”'
      )
    })),
    scene(-11, '09:20', 'handler', ({ say, day, person }) => ({
      type: 'make-promise',
      text: say('proposer deux dates de remplacement du vitrage', 'offer two dates to replace the glazing'),
      due: day(-1),
      by: person('handler')
    })),
    scene(-1, '18:20', 'handler', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'social',
      flow: 'in',
      with: contact('okafor'),
      text: say('Sous l’avis : « Toujours aucune date. »', 'Under the review: “Still no date.”')
    }))
  ]
}
