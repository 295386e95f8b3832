import { type SampleCase, scene, writes } from '../script'

/** A leaking flat with seven defects: we stand between the client and the subcontractor, who has been given notice. */
export const leakingFlat: SampleCase = {
  scenes: [
    scene(-41, '08:52', 'handler', ({ say, contact, site, moment, day, language }) => ({
      type: 'open',
      direction: 'between',
      channel: 'call',
      happened: { kind: 'instant', at: moment(-41, '08:40') },
      party: { contact: contact('lefevre'), role: 'owner', status: 'consumer' },
      title: say('Infiltration, appartement B12', 'Leak, flat B12'),
      site: site('ormes'),
      disputeType: 'works',
      department: 'works',
      priority: 'P2',
      summary: say(
        'L’eau traverse le plafond de la salle de bains à chaque pluie. La peinture cloque et le plancher du couloir gondole.',
        'Water comes through the bathroom ceiling each time it rains. The paint blisters and the corridor floor is warping.'
      ),
      wanted: say(
        'Que la toiture soit reprise et le plafond refait avant l’hiver.',
        'The roof repaired and the ceiling redone before winter.'
      ),
      since: { kind: 'about', on: day(-55) },
      language
    })),
    scene(-41, '08:58', 'handler', ({ person }) => ({ type: 'assign', to: person('works') })),
    scene(-41, '09:10', 'handler', ({ contact }) => ({
      type: 'link-party',
      contact: contact('forez'),
      role: 'subcontractor',
      status: 'professional'
    })),
    writes(-40, '10:15', 'handler', 'acknowledgement'),
    scene(-38, '17:20', 'works', async ({ say, picture, moment }) => ({
      type: 'log-communication',
      channel: 'visit',
      flow: 'in',
      outcome: 'reached',
      duration: 55,
      happened: { kind: 'instant', at: moment(-38, '14:05') },
      visibility: 'communicable',
      text: say(
        'Visite avec Mme Lefèvre. Sept désordres relevés, photographies prises. Le solin de l’acrotère n’est pas posé.',
        'Visit with Ms Lefèvre. Seven defects found, photographs taken. The flashing of the parapet is missing.'
      ),
      attachments: [await picture('ceiling'), await picture('corridor')]
    })),
    scene(-38, '17:24', 'works', async ({ say, picture }) => ({
      type: 'add-evidence',
      visibility: 'communicable',
      text: say('Plan de l’étage avec les désordres', 'Plan of the floor with the defects'),
      attachments: [await picture('plan')]
    })),
    ...defects(),
    scene(-37, '09:30', 'works', () => ({ type: 'move-stage', to: 'investigating' })),
    scene(-33, '11:02', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('forez'),
      outcome: 'message-left',
      duration: 2,
      text: say(
        'Message laissé à M. Roussel : il doit passer avant vendredi.',
        'Message left for Mr Roussel: he is to come by Friday.'
      )
    })),
    scene(-26, '16:45', 'works', ({ say, contact, day }) => ({
      type: 'log-communication',
      channel: 'email',
      flow: 'in',
      with: contact('forez'),
      happened: { kind: 'day', on: day(-29) },
      text: say(
        'M. Roussel écrit que le solin n’était pas dans son lot. Le marché dit le contraire (article 4.2).',
        'Mr Roussel writes that the flashing was not part of his lot. The contract says otherwise (clause 4.2).'
      )
    })),
    scene(-25, '09:00', 'handler', ({ say }) => ({
      type: 'add-note',
      text: say(
        'Ne pas attendre : la cliente est seule et le plafond menace de tomber. Prévoir un bâchage à nos frais.',
        'Do not wait: the client is on her own and the ceiling may come down. Plan a tarpaulin at our expense.'
      )
    })),
    scene(-24, '18:10', 'handler', ({ promise, say }) => ({
      type: 'keep-promise',
      promise: promise(),
      text: say('Résultat de la visite donné par téléphone.', 'Result of the visit given by phone.')
    })),
    writes(-6, '15:30', 'director', 'formal-notice', (draft, { say, shown, day }) =>
      draft.kind === 'formal-notice'
        ? {
            ...draft,
            obligation: say(
              `Par marché de sous-traitance du 3 mars 2025, vous avez pris en charge le lot étanchéité de la résidence Les Ormes, solins compris (article 4.2).`,
              `By the subcontract of 3 March 2025 you took on the waterproofing of Résidence Les Ormes, flashings included (clause 4.2).`
            ),
            daysFromPresentation: 15,
            deadlineOn: day(15),
            enclosures: [...shown()]
          }
        : draft
    ),
    scene(-5, '16:50', 'handler', ({ letter, day }) => ({
      type: 'deposit-letter',
      letter: letter(),
      tracking: 'RK123456785FR',
      on: day(-5)
    })),
    scene(-1, '11:15', 'handler', ({ letter, day }) => ({ type: 'present-letter', letter: letter(), on: day(-3) })),
    scene(-1, '11:20', 'works', ({ say, day, person }) => ({
      type: 'make-promise',
      text: say(
        'appeler Mme Lefèvre pour lui dire où en est le couvreur',
        'call Ms Lefèvre to tell her where the roofer stands'
      ),
      due: day(0),
      by: person('works')
    }))
  ]
}

function defects() {
  const found = [
    [
      'poor-work',
      'salle de bains',
      'bathroom',
      'joint de baignoire absent sur 60 cm',
      'bath sealant missing over 60 cm'
    ],
    [
      'poor-work',
      'salle de bains',
      'bathroom',
      'plafond taché et cloqué, 1,20 m sur 0,80 m',
      'ceiling stained and blistered, 1.20 m by 0.80 m'
    ],
    ['missing-work', 'toiture', 'roof', 'solin de l’acrotère non posé', 'flashing of the parapet not fitted'],
    ['poor-work', 'couloir', 'corridor', 'plancher gondolé sur trois lames', 'floor warped over three boards'],
    [
      'non-compliant',
      'chambre 2',
      'bedroom 2',
      'prise à 15 cm du sol au lieu de 30',
      'socket 15 cm above the floor instead of 30'
    ],
    ['missing-work', 'cuisine', 'kitchen', 'grille de ventilation oubliée', 'ventilation grille forgotten'],
    [
      'poor-work',
      'séjour',
      'living room',
      'fissure en escalier sous l’appui de fenêtre',
      'stepped crack below the window sill'
    ]
  ] as const
  return found.map(([kind, placeFr, placeEn, textFr, textEn], index) =>
    scene(-38, `17:${30 + index}`, 'works', ({ say }) => ({
      type: 'observe-defect',
      kind,
      place: say(placeFr, placeEn),
      text: say(textFr, textEn),
      visibility: 'communicable'
    }))
  )
}
