import { type SampleCase, scene, writes } from '../script'

/** A builder and a silent site: a house that should have been finished, a client whom nobody calls back. */
export const silentSite: SampleCase = {
  scenes: [
    scene(-39, '11:30', 'handler', ({ say, contact, site, day, language }) => ({
      type: 'open',
      direction: 'we-answer',
      channel: 'counter',
      happened: { kind: 'day', on: day(-39) },
      party: { contact: contact('bernard'), role: 'client', status: 'consumer' },
      title: say('Chantier à l’arrêt, maison de Francheville', 'Site at a standstill, house in Francheville'),
      site: site('francheville'),
      disputeType: 'works',
      department: 'works',
      priority: 'P2',
      summary: say(
        'La maison devait être livrée au printemps. Personne sur le chantier depuis cinq semaines, personne ne rappelle. S’il le faut, ce sera le tribunal.',
        'The house was due in spring. Nobody on site for five weeks, nobody calls back. If need be, it will be the court.'
      ),
      wanted: say('Un calendrier écrit et un interlocuteur unique.', 'A written schedule and one person to speak to.'),
      since: { kind: 'about', on: day(-74) },
      language
    })),
    scene(-39, '11:45', 'director', ({ person }) => ({ type: 'assign', to: person('director') })),
    writes(-39, '17:20', 'director', 'acknowledgement', (draft, { say, day }) =>
      draft.kind === 'acknowledgement'
        ? {
            ...draft,
            promise: {
              text: say(
                'je vous remets un calendrier écrit, poste par poste',
                'I will give you a written schedule, trade by trade'
              ),
              due: day(-32)
            }
          }
        : draft
    ),
    scene(-36, '08:00', 'works', () => ({ type: 'move-stage', to: 'investigating' })),
    scene(-36, '12:30', 'works', async ({ say, picture }) => ({
      type: 'add-evidence',
      text: say('Maison hors d’eau, menuiseries posées, rien depuis', 'Roof on, windows in, nothing since'),
      visibility: 'communicable',
      attachments: [await picture('house')]
    })),
    scene(-35, '09:10', 'director', ({ say }) => ({
      type: 'add-note',
      text: say(
        'L’électricien a déposé le bilan et personne n’a prévenu le client. Nous avons été silencieux cinq semaines.',
        'The electrician went bankrupt and nobody told the client. We were silent for five weeks.'
      )
    })),
    scene(-32, '18:30', 'director', ({ promise, say }) => ({
      type: 'keep-promise',
      promise: promise(),
      text: say('Calendrier remis en main propre.', 'Schedule handed over in person.')
    })),
    scene(-32, '18:40', 'director', ({ say }) => ({
      type: 'move-recourse',
      to: 'mediation',
      reason: say(
        'M. Bernard accepte une médiation conventionnelle avant tout procès.',
        'Mr Bernard accepts conventional mediation before any lawsuit.'
      )
    })),
    scene(-25, '10:00', 'director', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'visit',
      flow: 'in',
      with: contact('bernard'),
      outcome: 'reached',
      duration: 90,
      visibility: 'mediation',
      text: say(
        'Première séance de médiation. Chacun dit ce qu’il lui faut : une date et des nouvelles.',
        'First mediation session. Each says what he needs: a date, and news.'
      )
    })),
    scene(-24, '09:00', 'director', () => ({ type: 'move-stage', to: 'proposing' })),
    scene(-18, '14:15', 'director', ({ say }) => ({
      type: 'sign-agreement',
      visibility: 'mediation',
      text: say(
        'Nouvel électricien, livraison sous dix semaines, 1 500 € de pénalités déduites, nouvelles chaque vendredi.',
        'New electrician, handover within ten weeks, €1,500 of penalties deducted, news every Friday.'
      ),
      amount: { cents: 150_000, currency: 'EUR' }
    })),
    scene(-18, '14:20', 'director', () => ({ type: 'move-stage', to: 'agreed' })),
    scene(-17, '08:15', 'works', () => ({ type: 'move-stage', to: 'implementing' })),
    scene(-10, '17:30', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('bernard'),
      outcome: 'reached',
      duration: 7,
      visibility: 'communicable',
      text: say('Nouvelles du vendredi : cloisons fermées à l’étage.', 'Friday news: partitions closed upstairs.')
    })),
    scene(-4, '17:15', 'works', ({ say, contact }) => ({
      type: 'log-communication',
      channel: 'call',
      flow: 'out',
      with: contact('bernard'),
      outcome: 'reached',
      duration: 5,
      visibility: 'communicable',
      text: say(
        'Nouvelles du vendredi : électricité tirée au rez-de-chaussée.',
        'Friday news: wiring pulled on the ground floor.'
      )
    })),
    scene(-4, '17:20', 'works', ({ say, day, person }) => ({
      type: 'make-promise',
      text: say('donner à M. Bernard les nouvelles du vendredi', 'give Mr Bernard the Friday news'),
      due: day(3),
      by: person('works')
    }))
  ]
}
